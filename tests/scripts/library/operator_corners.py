import operator as op
print(op.add(1, 2), op.itemgetter(1)([5, 6]), op.itemgetter(0, 2)('abc'), op.attrgetter('real', 'imag')(3), op.attrgetter('__class__.__name__')(5), op.methodcaller('upper')('a'), op.methodcaller('split', ',', maxsplit=1)('a,b,c'))
# expect: 3 6 ('a', 'c') (3, 0) int A ['a', 'b,c']
print(op.itemgetter(slice(1, 3))('abcd'), op.truth([]), op.not_(0), op.is_(None, None), op.contains('abc', 'b'), op.countOf([1, 2, 1], 1), op.indexOf([1, 2], 2), op.concat('a', 'b'), op.index(True), op.length_hint(iter([1, 2])), op.matmul.__name__, op.floordiv(7, 2), op.mod(-7, 3), op.pow(2, 3), op.inv(5), op.neg(2), op.lshift(1, 3), op.and_(6, 3), op.xor(6, 3))
# expect: bc False True True True 2 1 ab 1 2 matmul 3 2 8 -6 -2 8 2 5
l = [1, 2, 3]; op.setitem(l, 0, 9); op.delitem(l, 1); print(l, op.getitem(l, -1), op.iadd(l, [4]), l, op.iconcat(l, [5]), op.lt(1, 2), op.eq('a', 'a'), op.ne(1, 1), op.ge(1, 1))
# expect: [9, 3, 4, 5] 3 [9, 3, 4, 5] [9, 3, 4, 5] [9, 3, 4, 5] True True False True
for f in (lambda: op.itemgetter(), lambda: op.attrgetter(1), lambda: op.methodcaller(), lambda: op.methodcaller(5), lambda: op.itemgetter(5)([1]), lambda: op.attrgetter('x.y')(1), lambda: op.indexOf([1], 2), lambda: op.concat(1, 2), lambda: op.index(1.5), lambda: op.add(1, 'a'), lambda: op.add(1), lambda: op.length_hint(5, 'x')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: TypeError itemgetter expected 1 argument, got 0
    # expect: TypeError attribute name must be a string
    # expect: TypeError methodcaller needs at least one argument, the method name
    # expect: TypeError method name must be a string
    # expect: IndexError list index out of range
    # expect: AttributeError 'int' object has no attribute 'x'
    # expect: ValueError sequence.index(x): x not in sequence
    # expect: TypeError 'int' object can't be concatenated
    # expect: TypeError 'float' object cannot be interpreted as an integer
    # expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
    # expect: TypeError add expected 2 arguments, got 1
    # expect: TypeError 'str' object cannot be interpreted as an integer
print(op.itemgetter(1), op.attrgetter('a', 'b.c'), op.methodcaller('m', 1, k=2), op.__add__ is op.add, op.call(max, 1, 2))
# expect: operator.itemgetter(1) operator.attrgetter('a', 'b.c') operator.methodcaller('m', 1, k=2) True 2
print(op.inv.__name__, op.invert.__name__, op.invert(6))  # expect: inv invert -7
