r = range(1, 10, 3)
print(r.start, r.stop, r.step, list(r), len(r), r[1], r[-1], r[1:], r[::-1], 4 in r, 5 in r, r.index(7), r.count(4), r == range(1, 11, 3), r != range(3), hash(r) == hash(range(1, 10, 3)), bool(range(0)), reversed(r)[0] if hasattr(reversed(r), '__getitem__') else list(reversed(r)), repr(r), str(range(3)), type(r))
# expect: 1 10 3 [1, 4, 7] 3 4 7 range(4, 10, 3) range(7, -2, -3) True False 2 1 False True True False [7, 4, 1] range(1, 10, 3) range(0, 3) <class 'range'>
for s in ('range(1, 2, 0)', 'range()', 'range(1.5)', 'range("a")', 'r[5]', 'r["a"]', 'r.start = 2', 'r + r', 'r < r', 'range(1, 2, 3, 4)', 'r[0] = 1', 'del r[0]', 'r.foo'):
    try: print(eval(s))
    except SyntaxError:
        try: exec(s)
        except Exception as e: print(type(e).__name__, e)
    except Exception as e: print(type(e).__name__, e)
# expect: ValueError range() arg 3 must not be zero
# expect: TypeError range expected at least 1 argument, got 0
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: IndexError range object index out of range
# expect: TypeError range indices must be integers or slices, not str
# expect: AttributeError readonly attribute
# expect: TypeError unsupported operand type(s) for +: 'range' and 'range'
# expect: TypeError '<' not supported between instances of 'range' and 'range'
# expect: TypeError range expected at most 3 arguments, got 4
# expect: TypeError 'range' object does not support item assignment
# expect: TypeError 'range' object doesn't support item deletion
# expect: AttributeError 'range' object has no attribute 'foo'
for i in range(5, 0, -2): print(i, end=' ')
for i in range(3): i = 10
print(i, list(range(-3, 3, 2)), sum(range(101)), range(2 ** 40)[-1], 2 ** 39 in range(0, 2 ** 40, 2))
# expect: 5 3 1 10 [-3, -1, 1] 5050 1099511627775 True
