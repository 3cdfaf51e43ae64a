class A:
    def f(self): return 0
    def g(self, a): return a
    def h(self, a, b, c, d, e, f): return a + b + c + d + e + f
x = A()
m = x.f; print(m(), repr(m)[:20])  # expect: 0 <bound method A.f of
m = x.g; print(m(1))  # expect: 1
m = x.h; print(m(1, 2, 3, 4, 5, 6))  # expect: 21
print(x.f == x.f, x.f is x.f, x.f != x.g, hash(x.f) == hash(x.f), A().f == x.f)  # expect: True False True True False
m2 = A.g; print(m2(x, 5))  # expect: 5
try: m2()
except TypeError as e: print(e)  # expect: A.g() missing 2 required positional arguments: 'self' and 'a'
try: x.g()
except TypeError as e: print(e)  # expect: A.g() missing 1 required positional argument: 'a'
try: x.f(1, 2)
except TypeError as e: print(e)  # expect: A.f() takes 1 positional argument but 3 were given
try: x.f.attr = 1
except AttributeError as e: print('AttributeError')  # expect: AttributeError
l = [3, 1, 2]; s = l.sort; s(); print(l, l.append == l.append, [].append == [].append)  # expect: [1, 2, 3] True False
print({x.f: 1}[x.f], callable(m), m.__self__ is x, m.__func__ is A.h, m.__name__, m.__doc__)  # expect: 1 True True True h None
