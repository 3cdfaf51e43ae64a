class A:
    def __call__(self, x=1, *a, **k): return x, a, k
    def __lt__(self, o): return 'lt'
    def __gt__(self, o): return 'gt'
    def __le__(self, o): return 'le'
    def __ge__(self, o): return 'ge'
a = A()
print(a(), a(2, 3, z=4), a.__call__(5), A.__call__(a, 6), callable(a), callable(A()))
# expect: (1, (), {}) (2, (3,), {'z': 4}) (5, (), {}) (6, (), {}) True True
print(a < 1, a > 1, a <= 1, a >= 1, 1 < a, 1 > a, 1 <= a, 1 >= a, a < A())  # expect: lt gt le ge gt lt ge le lt
print(a == 1, a != 1, a == a, min(a, a) is a)  # expect: False True True True
print(sorted([a, a], key=id)[0] is a)  # expect: True
class B:
    def __eq__(self, o): return NotImplemented
print(B() == B(), B() != B(), B() == 1)  # expect: False True False
b = B(); print(b == b, b in [b], [b] == [b], [b].index(b), b.__eq__(1), b.__ne__(1))  # expect: True True True 0 NotImplemented NotImplemented
class C:
    def __ne__(self, o): return 'C.ne'
print(C() != 1, C() == 1, 1 != C())  # expect: C.ne False C.ne
class D(C): pass
print(D() != D(), object() == 1, object().__eq__(1), object().__lt__(1))  # expect: C.ne False NotImplemented NotImplemented
