x = list(range(6))
x[1:3] = 'ab'; print(x); x[::2] = [0, 0, 0]; print(x); x[4:1:-1] = (1, 2, 3); print(x); x[2:2] = [7]; print(x); x[5:] = []; print(x); x[-1:] = range(2); print(x)
# expect: [0, 'a', 'b', 3, 4, 5]
# expect: [0, 'a', 0, 3, 0, 5]
# expect: [0, 'a', 3, 2, 1, 5]
# expect: [0, 'a', 7, 3, 2, 1, 5]
# expect: [0, 'a', 7, 3, 2]
# expect: [0, 'a', 7, 3, 0, 1]
for s in ('x[::2] = [1]', 'x[0:1] = 1', 'x[::-1] = [1, 2]', 'x["a"] = 1', 'x[10] = 1', 'del x[10]', 'x[1.0]', 'x[None]', 'x[0:"a"]', 'x[::0]'):
    try: exec(s); print(x)
    except (ValueError, TypeError, IndexError) as e: print(type(e).__name__, e)
    # expect: ValueError attempt to assign sequence of size 1 to extended slice of size 3
    # expect: TypeError can only assign an iterable
    # expect: ValueError attempt to assign sequence of size 2 to extended slice of size 6
    # expect: TypeError list indices must be integers or slices, not str
    # expect: IndexError list assignment index out of range
    # expect: IndexError list assignment index out of range
    # expect: TypeError list indices must be integers or slices, not float
    # expect: TypeError list indices must be integers or slices, not NoneType
    # expect: TypeError slice indices must be integers or None or have an __index__ method
    # expect: ValueError slice step cannot be zero
del x[0]; del x[-1]; print(x); del x[::2]; print(x); del x[:]; print(x)
# expect: ['a', 7, 3, 0]
# expect: [7, 0]
# expect: []
a = [1, 2, 3]; a[1:2] = a; print(a); a *= 0; print(a); a += (1, 2); a += 'z'; print(a)
# expect: [1, 1, 2, 3, 3]
# expect: []
# expect: [1, 2, 'z']
