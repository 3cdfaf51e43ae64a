l = [1, 2, 3]
l.append(4); l.extend('ab'); l.extend({9: 1}); l.insert(0, 'x'); l.insert(-1, 'y'); l.insert(100, 'z'); l.insert(-100, 'w'); print(l, len(l), l.pop(), l.pop(0), l.pop(-2), l); l.remove('a'); print(l, l.index(2), l.count(1), l.count(1.0), 2 in l, 'q' not in l); l.reverse(); print(l); c = l.copy(); l.clear(); print(l, c)
# expect: ['x', 1, 2, 3, 4, 'a', 'b', 9] 11 z w y ['x', 1, 2, 3, 4, 'a', 'b', 9]
# expect: ['x', 1, 2, 3, 4, 'b', 9] 2 1 1 True True
# expect: [9, 'b', 4, 3, 2, 1, 'x']
# expect: [] [9, 'b', 4, 3, 2, 1, 'x']
l = list(range(10))
print(l[2:5], l[::-2], l[-3:], l[8:2:-2], l[20:], l[-20:2], l[True], l[slice(1, 3)])  # expect: [2, 3, 4] [9, 7, 5, 3, 1] [7, 8, 9] [8, 6, 4] [] [0, 1] 1 [1, 2]
l[2:4] = 'xyz'; print(l); l[::3] = [0, 0, 0, 0]; print(l); l[5:2] = [7]; print(l); del l[1:3]; print(l); del l[::2]; print(l); l[:0] = (1,); l[len(l):] = [2]; print(l); l[:] = []; print(l); del l[:]; l += 'ab'; l *= 2; print(l, l * 0, l * -3, 2 * l); l[1:1] = l; print(l); l[::-1] = list(l); print(l)
# expect: [0, 1, 'x', 'y', 'z', 4, 5, 6, 7, 8, 9]
# expect: [0, 1, 'x', 0, 'z', 4, 0, 6, 7, 0, 9]
# expect: [0, 1, 'x', 0, 'z', 7, 4, 0, 6, 7, 0, 9]
# expect: [0, 0, 'z', 7, 4, 0, 6, 7, 0, 9]
# expect: [0, 7, 0, 7, 9]
# expect: [1, 0, 7, 0, 7, 9, 2]
# expect: []
# expect: ['a', 'b', 'a', 'b'] [] [] ['a', 'b', 'a', 'b', 'a', 'b', 'a', 'b']
# expect: ['a', 'a', 'b', 'a', 'b', 'b', 'a', 'b']
# expect: ['b', 'a', 'b', 'b', 'a', 'b', 'a', 'a']
def t(s):
    global l
    l = [1, 2, 3]
    try: exec(s, globals()); print(s, l)
    except Exception as e: print(s, type(e).__name__, e)
for s in ('l[3]', 'l[-4]', 'l["a"]', 'l[1.0]', 'l[None]', 'l[3] = 1', 'l["a"] = 1', 'del l[3]', 'del l["a"]', 'l[::2] = [1]', 'l[::2] = 5', 'l[0:1] = 5', 'l[::0]', 'l[::0] = []', 'del l[::0]', 'l.pop(3)', 'l.pop("a")', '[].pop()', 'l.remove(9)', 'l.index(9)', 'l.index(1, 1)', 'l.index(3, -1)', 'l.index(1, "a")', 'l.insert("a", 1)', 'l.insert(1)', 'l.append()', 'l.append(1, 2)', 'l.extend(1)', 'l.extend()', 'l + 1', 'l + (1,)', 'l + "a"', 'l += 1', 'l * "a"', 'l * 1.5', 'l *= "a"', 'l - l', 'l < 1', 'l < (1,)', 'hash(l)', '{l: 1}', 'l.foo', 'l.foo = 1', 'list(1)', 'list(1, 2)', 'list(x=1)', 'l()', '-l', 'l.sort(1)', 'l.sort(key=1)', 'l.sort(reverse="a")', 'l.sort(reverse=None)', 'l.count()', 'l.clear(1)', 'l[0, 1]', 'l[10**30]', 'l[-10**30:10**30]', 'l.index(x=1)', 'l * (10**30)', 'l[0:2] = None', 'l.insert(10**30, 1)', 'l.pop(10**30)', 'l *= 10**30', 'l.reverse(1)', 'l[::10**30] = [5]', 'del l[::10**30]'):
    t(s)
    # expect: l[3] IndexError list index out of range
    # expect: l[-4] IndexError list index out of range
    # expect: l["a"] TypeError list indices must be integers or slices, not str
    # expect: l[1.0] TypeError list indices must be integers or slices, not float
    # expect: l[None] TypeError list indices must be integers or slices, not NoneType
    # expect: l[3] = 1 IndexError list assignment index out of range
    # expect: l["a"] = 1 TypeError list indices must be integers or slices, not str
    # expect: del l[3] IndexError list assignment index out of range
    # expect: del l["a"] TypeError list indices must be integers or slices, not str
    # expect: l[::2] = [1] ValueError attempt to assign sequence of size 1 to extended slice of size 2
    # expect: l[::2] = 5 TypeError must assign iterable to extended slice
    # expect: l[0:1] = 5 TypeError can only assign an iterable
    # expect: l[::0] ValueError slice step cannot be zero
    # expect: l[::0] = [] ValueError slice step cannot be zero
    # expect: del l[::0] ValueError slice step cannot be zero
    # expect: l.pop(3) IndexError pop index out of range
    # expect: l.pop("a") TypeError 'str' object cannot be interpreted as an integer
    # expect: [].pop() IndexError pop from empty list
    # expect: l.remove(9) ValueError list.remove(x): x not in list
    # expect: l.index(9) ValueError 9 is not in list
    # expect: l.index(1, 1) ValueError 1 is not in list
    # expect: l.index(3, -1) [1, 2, 3]
    # expect: l.index(1, "a") TypeError slice indices must be integers or have an __index__ method
    # expect: l.insert("a", 1) TypeError 'str' object cannot be interpreted as an integer
    # expect: l.insert(1) TypeError insert expected 2 arguments, got 1
    # expect: l.append() TypeError list.append() takes exactly one argument (0 given)
    # expect: l.append(1, 2) TypeError list.append() takes exactly one argument (2 given)
    # expect: l.extend(1) TypeError 'int' object is not iterable
    # expect: l.extend() TypeError list.extend() takes exactly one argument (0 given)
    # expect: l + 1 TypeError can only concatenate list (not "int") to list
    # expect: l + (1,) TypeError can only concatenate list (not "tuple") to list
    # expect: l + "a" TypeError can only concatenate list (not "str") to list
    # expect: l += 1 TypeError 'int' object is not iterable
    # expect: l * "a" TypeError can't multiply sequence by non-int of type 'str'
    # expect: l * 1.5 TypeError can't multiply sequence by non-int of type 'float'
    # expect: l *= "a" TypeError can't multiply sequence by non-int of type 'str'
    # expect: l - l TypeError unsupported operand type(s) for -: 'list' and 'list'
    # expect: l < 1 TypeError '<' not supported between instances of 'list' and 'int'
    # expect: l < (1,) TypeError '<' not supported between instances of 'list' and 'tuple'
    # expect: hash(l) TypeError unhashable type: 'list'
    # expect: {l: 1} TypeError unhashable type: 'list'
    # expect: l.foo AttributeError 'list' object has no attribute 'foo'
    # expect: l.foo = 1 AttributeError 'list' object has no attribute 'foo'
    # expect: list(1) TypeError 'int' object is not iterable
    # expect: list(1, 2) TypeError list expected at most 1 argument, got 2
    # expect: list(x=1) TypeError list() takes no keyword arguments
    # expect: l() TypeError 'list' object is not callable
    # expect: -l TypeError bad operand type for unary -: 'list'
    # expect: l.sort(1) TypeError sort() takes no positional arguments
    # expect: l.sort(key=1) TypeError 'int' object is not callable
    # expect: l.sort(reverse="a") TypeError 'str' object cannot be interpreted as an integer
    # expect: l.sort(reverse=None) TypeError 'NoneType' object cannot be interpreted as an integer
    # expect: l.count() TypeError list.count() takes exactly one argument (0 given)
    # expect: l.clear(1) TypeError list.clear() takes no arguments (1 given)
    # expect: l[0, 1] TypeError list indices must be integers or slices, not tuple
    # expect: l[10**30] IndexError cannot fit 'int' into an index-sized integer
    # expect: l[-10**30:10**30] [1, 2, 3]
    # expect: l.index(x=1) TypeError list.index() takes no keyword arguments
    # expect: l * (10**30) OverflowError cannot fit 'int' into an index-sized integer
    # expect: l[0:2] = None TypeError can only assign an iterable
    # expect: l.insert(10**30, 1) OverflowError Python int too large to convert to C ssize_t
    # expect: l.pop(10**30) OverflowError Python int too large to convert to C ssize_t
    # expect: l *= 10**30 OverflowError cannot fit 'int' into an index-sized integer
    # expect: l.reverse(1) TypeError list.reverse() takes no arguments (1 given)
    # expect: l[::10**30] = [5] [5, 2, 3]
    # expect: del l[::10**30] [2, 3]
print([] == [], [1] == [1.0], [1, 2] < [1, 3], [1] < [1, 0], [] < [0], [1, 'a'] < [1, 'b'], [1, 2] >= [1, 2], [1] == (1,), [1] != None, [[1]] < [[2]])
# expect: True True True True True True True False True True
