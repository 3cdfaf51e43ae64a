t = (1, 2, 3)
print(t + (4,), t * 2, t[1:], t[-1], t.index(2), t.count(9), 2 in t, len(t), t == (1, 2, 3), t < (1, 3), t > (), (1,) + t, sum(t), max(t), tuple('ab'), tuple(), tuple(range(2)), hash(t) == hash((1, 2, 3)))
# expect: (1, 2, 3, 4) (1, 2, 3, 1, 2, 3) (2, 3) 3 1 0 True 3 True True True (1, 1, 2, 3) 6 3 ('a', 'b') () (0, 1) True
for e in ('t[3]', 't["a"]', 't + [1]', 't * t', 't.append(1)', 't.index(9)', 't < 1', 't[0] = 1', 'del t[0]', 'tuple(1)', 't()', '-t', 't - t', 't.index()', 'tuple(1, 2)'):
    try: print(eval(e))
    except SyntaxError:
        try: exec(e)
        except TypeError as x: print(x)
    except Exception as x: print(type(x).__name__, x)
# expect: IndexError tuple index out of range
# expect: TypeError tuple indices must be integers or slices, not str
# expect: TypeError can only concatenate tuple (not "list") to tuple
# expect: TypeError can't multiply sequence by non-int of type 'tuple'
# expect: AttributeError 'tuple' object has no attribute 'append'
# expect: ValueError tuple.index(x): x not in tuple
# expect: TypeError '<' not supported between instances of 'tuple' and 'int'
# expect: 'tuple' object does not support item assignment
# expect: 'tuple' object doesn't support item deletion
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'tuple' object is not callable
# expect: TypeError bad operand type for unary -: 'tuple'
# expect: TypeError unsupported operand type(s) for -: 'tuple' and 'tuple'
# expect: TypeError index expected at least 1 argument, got 0
# expect: TypeError tuple expected at most 1 argument, got 2
a = 1,; b = (); c = (1); print(a, b, c, (1, (2, (3,))), ((), ()), (None,))
# expect: (1,) () 1 (1, (2, (3,))) ((), ()) (None,)
x, y = y, x = 1, 2; print(x, y)
# expect: 2 1
t += (9,); print(t); t *= 2; print(t); print(*t, sep='')
# expect: (1, 2, 3, 9)
# expect: (1, 2, 3, 9, 1, 2, 3, 9)
# expect: 12391239
