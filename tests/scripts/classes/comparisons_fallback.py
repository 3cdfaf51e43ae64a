class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq'); return self.v == o.v if isinstance(o, A) else NotImplemented
    def __lt__(self, o): print('lt'); return NotImplemented if not isinstance(o, A) else self.v < o.v
class B:
    def __gt__(self, o): print('gt'); return 'gt!'
    def __ge__(self, o): print('ge'); return True
a, b = A(1), A(2)
print(a == b, a != b, a < b, a > b)
# expect: eq
# expect: eq
# expect: lt
# expect: lt
# expect: False True True False
print(a == 1, 1 == a, a != None)
# expect: eq
# expect: eq
# expect: eq
# expect: False False True
print(a < B(), A(1) <= B())
# expect: lt
# expect: gt
# expect: ge
# expect: gt! True
for e in ('a <= b', 'a >= 1', 'a < 1', 'B() < B()', 'B() < 1', 'None < 1', '[] < ()', '{} < {}', '1j < 2', 'object() < object()'):
    try: print(e, eval(e))
    except TypeError as x: print(e, '->', x)
# expect: a <= b -> '<=' not supported between instances of 'A' and 'A'
# expect: a >= 1 -> '>=' not supported between instances of 'A' and 'int'
# expect: lt
# expect: a < 1 -> '<' not supported between instances of 'A' and 'int'
# expect: gt
# expect: B() < B() gt!
# expect: B() < 1 -> '<' not supported between instances of 'B' and 'int'
# expect: None < 1 -> '<' not supported between instances of 'NoneType' and 'int'
# expect: [] < () -> '<' not supported between instances of 'list' and 'tuple'
# expect: {} < {} -> '<' not supported between instances of 'dict' and 'dict'
# expect: 1j < 2 -> '<' not supported between instances of 'complex' and 'int'
# expect: object() < object() -> '<' not supported between instances of 'object' and 'object'
try: hash(a)
except TypeError as e: print(e)
# expect: unhashable type: 'A'
print(A.__hash__, B().__hash__() == hash(B) or True)
# expect: None True
class C(A):
    __hash__ = object.__hash__
    def __ne__(self, o): print('ne'); return 'different'
print(C(1) != C(1), isinstance(hash(C(1)), int))
# expect: ne
# expect: different True
class D(A):
    def __eq__(self, o): print('D.eq'); return True
print(A(1) == D(5), D(5) == A(1))
# expect: D.eq
# expect: D.eq
# expect: True True
x = [A(1), A(2)]; print(A(2) in x, x.index(A(2)), x.count(A(1)))
# expect: eq
# expect: eq
# expect: eq
# expect: eq
# expect: eq
# expect: eq
# expect: True 1 1
class T:
    def __eq__(self, o): return [1]
    def __lt__(self, o): return ''
print(T() == 1, T() != 1, T() < 1, 1 > T(), (T(),) == (1,), [T()] != [2])
# expect: [1] False   True False
