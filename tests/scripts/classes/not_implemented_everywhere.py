class A:
    def __add__(self, o): print('A.add'); return NotImplemented
    def __iadd__(self, o): print('A.iadd'); return NotImplemented
    def __eq__(self, o): print('A.eq'); return NotImplemented
    def __lt__(self, o): print('A.lt'); return NotImplemented
    def __contains__(self, o): return NotImplemented if False else True
    def __neg__(self): return NotImplemented
    def __bool__(self): return True
class B:
    def __radd__(self, o): print('B.radd'); return 'B'
    def __eq__(self, o): print('B.eq'); return 'Beq'
    def __gt__(self, o): print('B.gt'); return 'Bgt'
a = A()
print(a + B(), a == B(), a < B())
# expect: A.add
# expect: B.radd
# expect: A.eq
# expect: B.eq
# expect: A.lt
# expect: B.gt
# expect: B Beq Bgt
for e in ('a + a', 'a + 1', '1 + a', 'a < a', 'a < 1', 'a == 1', 'a != a', 'a == a', '-a', 'a >= a'):
    try: print(e, eval(e))
    except TypeError as x: print(e, x)
# expect: A.add
# expect: a + a unsupported operand type(s) for +: 'A' and 'A'
# expect: A.add
# expect: a + 1 unsupported operand type(s) for +: 'A' and 'int'
# expect: 1 + a unsupported operand type(s) for +: 'int' and 'A'
# expect: A.lt
# expect: a < a '<' not supported between instances of 'A' and 'A'
# expect: A.lt
# expect: a < 1 '<' not supported between instances of 'A' and 'int'
# expect: A.eq
# expect: a == 1 False
# expect: A.eq
# expect: A.eq
# expect: a != a False
# expect: A.eq
# expect: A.eq
# expect: a == a True
# expect: -a NotImplemented
# expect: a >= a '>=' not supported between instances of 'A' and 'A'
try: a += 1
except TypeError as e: print(e)
# expect: A.iadd
# expect: A.add
# expect: unsupported operand type(s) for +=: 'A' and 'int'
a += B(); print(a)
# expect: A.iadd
# expect: A.add
# expect: B.radd
# expect: B
print(NotImplemented, type(NotImplemented).__name__, repr(NotImplemented), (1).__add__('a'), (1).__eq__('a'), 'a'.__eq__(1), [].__eq__(()), (1.5).__lt__('x'), {}.__eq__([]), object().__eq__(1), (1).__lt__(1.5), 'a'.__lt__(1))
# expect: NotImplemented NotImplementedType NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented
