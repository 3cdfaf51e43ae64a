# Methods of built-in classes look at what they are called with.
for call in (lambda: type.mro(1), lambda: property.getter(1, 2), lambda: property.__get__(1, 2),
             lambda: property.__set__(1, 2, 3), lambda: classmethod.__get__(1, 2), lambda: staticmethod.__get__(1, 2),
             lambda: BaseException.add_note(1, 'a'), lambda: BaseException.with_traceback(1, None),
             lambda: int.__add__('a', 1)):
    try:
        print(call())
    except TypeError as error:
        print(error)
        # expect: descriptor 'mro' for 'type' objects doesn't apply to a 'int' object
        # expect: descriptor 'getter' for 'property' objects doesn't apply to a 'int' object
        # expect: descriptor '__get__' requires a 'property' object but received a 'int'
        # expect: descriptor '__set__' requires a 'property' object but received a 'int'
        # expect: descriptor '__get__' requires a 'classmethod' object but received a 'int'
        # expect: descriptor '__get__' requires a 'staticmethod' object but received a 'int'
        # expect: descriptor 'add_note' for 'BaseException' objects doesn't apply to a 'int' object
        # expect: descriptor 'with_traceback' for 'BaseException' objects doesn't apply to a 'int' object
        # expect: descriptor '__add__' requires a 'int' object but received a 'str'


class Number(int):
    def __neg__(self): return 'neg'
    def __invert__(self): return 'invert'
    def __pos__(self): return 'pos'


print(-Number(3), ~Number(3), +Number(3))  # expect: neg invert pos


class Pair(tuple):
    def __eq__(self, other): return 'eq'
    def __hash__(self): return super().__hash__() + 1


pair = Pair((1, 2))
print(pair == 1, pair != 1, pair != (1, 2), hash(pair) == hash((1, 2)) + 1)  # expect: eq True False True


class Mapping(dict):
    def __missing__(self, key): return 'missing'


try:
    Mapping()[[]]
except TypeError as error:
    print(error)  # expect: unhashable type: 'list'
