class A:
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): return "A.radd"
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
    def __contains__(self, x): return NotImplemented if x == 5 else x
    def __iadd__(self, o): return NotImplemented
    def __neg__(self): return NotImplemented
    def __call__(self): return NotImplemented
    def __getitem__(self, i): return NotImplemented
    def __len__(self): return 2
class B:
    def __radd__(self, o): return "B.radd"
    def __gt__(self, o): return "B.gt"
a, b = A(), B()
print(a + b, 1 + a, a == b, a != b, a == a, a < b, -a, a(), a[0], 3 in a, 0 in a)
# expect: B.radd A.radd False True True B.gt NotImplemented NotImplemented NotImplemented True False
for s in ("a + 1", "a + a", "a < 1", "a < a", "a > 1", "b + 1", "b + b", "a - b", "b > a", "a >= b"):
    try: print(s, eval(s))
    except TypeError as e: print(s, e)
# expect: a + 1 unsupported operand type(s) for +: 'A' and 'int'
# expect: a + a unsupported operand type(s) for +: 'A' and 'A'
# expect: a < 1 '<' not supported between instances of 'A' and 'int'
# expect: a < a '<' not supported between instances of 'A' and 'A'
# expect: a > 1 '>' not supported between instances of 'A' and 'int'
# expect: b + 1 unsupported operand type(s) for +: 'B' and 'int'
# expect: b + b unsupported operand type(s) for +: 'B' and 'B'
# expect: a - b unsupported operand type(s) for -: 'A' and 'B'
# expect: b > a B.gt
# expect: a >= b '>=' not supported between instances of 'A' and 'B'
c = a
try: c += 1
except TypeError as e: print(e)
# expect: unsupported operand type(s) for +=: 'A' and 'int'
c = a
c += b
print(c)
# expect: B.radd
print(A.__add__(a, 1), A.__eq__(a, 1), int.__add__(1, "a"), int.__lt__(1, 1.5), str.__eq__("a", 1), list.__add__([1], [2]), float.__add__(1.5, 1), (1).__add__(1.0), [].__eq__(()), {}.__eq__([]), (1,).__lt__([1]), "a".__lt__(1), set().__or__([1]), object().__eq__(1), None.__eq__(None), True.__and__(1.5), b"a".__eq__("a"), range(1).__eq__([0]), 1j.__lt__(1j), 5 .__rsub__("a"))
# expect: NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented [1, 2] 2.5 NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented True NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented
