# A text adds to the annotations of the names it runs in.
x: int = 1
exec('y: str = "a"', globals())
exec('z: float')
print(__annotations__)  # expect: {'x': <class 'int'>, 'y': <class 'str'>, 'z': <class 'float'>}
names = {}
exec('a: int', names); exec('b: "str" = 2', names)
print(names['__annotations__'])  # expect: {'a': <class 'int'>, 'b': 'str'}
class Names(dict):
    def __getitem__(self, key): return super().__getitem__(key)
own = Names()
exec('c: int = 1', {}, own); exec('d: bool', {}, own)
print(own['__annotations__'])  # expect: {'c': <class 'int'>, 'd': <class 'bool'>}
