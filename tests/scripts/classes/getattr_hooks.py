class A:
    cls = 1
    def __getattribute__(self, n):
        print('get', n)
        return super().__getattribute__(n)
    def __getattr__(self, n):
        print('missing', n)
        if n.startswith('no'): raise AttributeError(f'nope {n}', name=n, obj=self)
        return n.upper()
    def __setattr__(self, n, v):
        print('set', n, v)
        object.__setattr__(self, n, v)
    def __delattr__(self, n):
        print('del', n)
        object.__delattr__(self, n)
    def __dir__(self): return ['z', 'a', 'm']
a = A()
a.x = 1  # expect: set x 1
print(a.x, a.cls, a.foo, dir(a))
# expect: get x
# expect: get cls
# expect: get foo
# expect: missing foo
# expect: 1 1 FOO ['a', 'm', 'z']
print(getattr(a, 'nothing', 'default'), hasattr(a, 'no'), hasattr(a, 'yes'))
# expect: get nothing
# expect: missing nothing
# expect: get no
# expect: missing no
# expect: get yes
# expect: missing yes
# expect: default False True
del a.x  # expect: del x
try: del a.x  # expect: del x
except AttributeError as e: print(e)  # expect: 'A' object has no attribute 'x'
a.y = 2  # expect: set y 2
a.y += 1
# expect: get y
# expect: set y 3
print(vars(a))
# expect: get __dict__
# expect: {'y': 3}
try: a.nono
# expect: get nono
# expect: missing nono
except AttributeError as e: print(e, e.name, e.obj is a)  # expect: nope nono nono True
try: getattr(a, 5)
except TypeError as e: print(e)  # expect: attribute name must be string, not 'int'
try: setattr(a, 5, 1)
except TypeError as e: print(e)  # expect: attribute name must be string, not 'int'
try: getattr(a)
except TypeError as e: print(e)  # expect: getattr expected at least 2 arguments, got 1
class B:
    def __getattr__(self, n): return self.missing_too
try: B().x
except RecursionError as e: print('RecursionError')  # expect: RecursionError
len_ = B.__len__ if hasattr(B, '__len__') else None
print(len_)  # expect: None
try: len(A())
except TypeError as e: print(e)  # expect: object of type 'A' has no len()
