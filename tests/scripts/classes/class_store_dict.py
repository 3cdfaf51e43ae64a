class A:
    x = 1
    def f(self): return 'A.f'
a = A()
A.x = 5; print(a.x); a.x = 6; print(a.x, A.x); del a.x; print(a.x)
# expect: 5
# expect: 6 5
# expect: 5
A.g = lambda self: 'new g'; print(a.g())  # expect: new g
a.f = lambda: 'inst f'; print(a.f()); del a.f; print(a.f())
# expect: inst f
# expect: A.f
A.f = staticmethod(lambda: 'static'); print(a.f(), A.f())  # expect: static static
A.c = classmethod(lambda cls: cls.__name__); print(a.c())  # expect: A
print('x' in A.__dict__, sorted(k for k in A.__dict__ if not k.startswith('__')))  # expect: True ['c', 'f', 'g', 'x']
try: A.__dict__['x'] = 1
except TypeError as e: print(e)  # expect: 'mappingproxy' object does not support item assignment
a.__dict__['new'] = 10; print(a.new); a.__dict__ = {'z': 3}; print(a.z, hasattr(a, 'new'))
# expect: 10
# expect: 3 False
try: a.__dict__ = 5
except TypeError as e: print(e)  # expect: __dict__ must be set to a dictionary, not a 'int'
del a.__dict__; print(a.__dict__)  # expect: {}
B = A; B.y = 7; print(A.y, B is A)  # expect: 7 True
class C:
    y = x = 3
    x += 1
    for i in range(3): pass
    if x > 3: z = 'big'
    else: w = 'small'
    try: q = 1 / 0
    except ZeroDivisionError: q = None
    del y
print(C.x, C.i, C.z, C.q, hasattr(C, 'y'), hasattr(C, 'w'))  # expect: 4 2 big None False False
