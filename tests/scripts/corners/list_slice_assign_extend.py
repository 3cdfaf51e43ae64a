l = list(range(6))
l[1:3] = []
print(l)  # expect: [0, 3, 4, 5]
l[1:1] = [7, 8, 9]
print(l)  # expect: [0, 7, 8, 9, 3, 4, 5]
l[::2] = "abcd"[:len(l[::2])]
print(l)  # expect: ['a', 7, 'b', 9, 'c', 4, 'd']
l[-1:] = (1, 2)
print(l)  # expect: ['a', 7, 'b', 9, 'c', 4, 1, 2]
l[5:2] = [99]
print(l)  # expect: ['a', 7, 'b', 9, 'c', 99, 4, 1, 2]
l[:] = l[::-1]
print(l)  # expect: [2, 1, 4, 99, 'c', 9, 'b', 7, 'a']
del l[1:3]
print(l)  # expect: [2, 99, 'c', 9, 'b', 7, 'a']
del l[::-2]
print(l)  # expect: [99, 9, 7]
l[10:] = iter([5, 6])
print(l)  # expect: [99, 9, 7, 5, 6]
l += "xy"
l += (1,)
l.extend({3: 4})
print(l)  # expect: [99, 9, 7, 5, 6, 'x', 'y', 1, 3]
l *= 2
print(l)  # expect: [99, 9, 7, 5, 6, 'x', 'y', 1, 3, 99, 9, 7, 5, 6, 'x', 'y', 1, 3]
l[0:0] = l
print(len(l))  # expect: 36
for s in ("l[0:2] = 5", "l[::2] = [1]", "l[::0] = []", "l[100] = 1", "del l[100]", "l['a'] = 1", "l[1.5]", "l += 5", "l.extend(None)", "l * 1.5", "l + (1,)", "l + 'a'", "del l['a']", "l[0:2:3] = [1, 2]", "l['a':]", "l *= 'x'", "l.insert('a', 1)", "l.insert(1)", "l.pop('a')", "[].pop()", "l.pop(100)", "l.remove('zz')", "l.index('zz')", "l.sort(5)", "l.sort(key=5)", "l.reverse(1)", "l.append()", "l.append(1, 2)", "list(5)", "list(1, 2)", "l.count()", "l.index(1, 'a')", "[1,2].index(3, 0, 1)", "l.copy(1)", "l.clear(1)", "l < 5", "l.foo", "l.append = 1", "l()", "list(x=1)"):
    try:
        print(s, eval(s) if "=" not in s or "(" in s else exec(s))
    except Exception as e:
        print(s, type(e).__name__, e)
        # expect: l[0:2] = 5 TypeError can only assign an iterable
        # expect: l[::2] = [1] ValueError attempt to assign sequence of size 1 to extended slice of size 18
        # expect: l[::0] = [] ValueError slice step cannot be zero
        # expect: l[100] = 1 IndexError list assignment index out of range
        # expect: del l[100] SyntaxError invalid syntax (<string>, line 1)
        # expect: l['a'] = 1 TypeError list indices must be integers or slices, not str
        # expect: l[1.5] TypeError list indices must be integers or slices, not float
        # expect: l += 5 TypeError 'int' object is not iterable
        # expect: l.extend(None) TypeError 'NoneType' object is not iterable
        # expect: l * 1.5 TypeError can't multiply sequence by non-int of type 'float'
        # expect: l + (1,) TypeError can only concatenate list (not "tuple") to list
        # expect: l + 'a' TypeError can only concatenate list (not "str") to list
        # expect: del l['a'] SyntaxError invalid syntax (<string>, line 1)
        # expect: l[0:2:3] = [1, 2] ValueError attempt to assign sequence of size 2 to extended slice of size 1
        # expect: l['a':] TypeError slice indices must be integers or None or have an __index__ method
        # expect: l *= 'x' TypeError can't multiply sequence by non-int of type 'str'
        # expect: l.insert('a', 1) TypeError 'str' object cannot be interpreted as an integer
        # expect: l.insert(1) TypeError insert expected 2 arguments, got 1
        # expect: l.pop('a') TypeError 'str' object cannot be interpreted as an integer
        # expect: [].pop() IndexError pop from empty list
        # expect: l.pop(100) IndexError pop index out of range
        # expect: l.remove('zz') ValueError list.remove(x): x not in list
        # expect: l.index('zz') ValueError 'zz' is not in list
        # expect: l.sort(5) TypeError sort() takes no positional arguments
        # expect: l.sort(key=5) TypeError 'int' object is not callable
        # expect: l.reverse(1) TypeError list.reverse() takes no arguments (1 given)
        # expect: l.append() TypeError list.append() takes exactly one argument (0 given)
        # expect: l.append(1, 2) TypeError list.append() takes exactly one argument (2 given)
        # expect: list(5) TypeError 'int' object is not iterable
        # expect: list(1, 2) TypeError list expected at most 1 argument, got 2
        # expect: l.count() TypeError list.count() takes exactly one argument (0 given)
        # expect: l.index(1, 'a') TypeError slice indices must be integers or have an __index__ method
        # expect: [1,2].index(3, 0, 1) ValueError 3 is not in list
        # expect: l.copy(1) TypeError list.copy() takes no arguments (1 given)
        # expect: l.clear(1) TypeError list.clear() takes no arguments (1 given)
        # expect: l < 5 TypeError '<' not supported between instances of 'list' and 'int'
        # expect: l.foo AttributeError 'list' object has no attribute 'foo'
        # expect: l.append = 1 AttributeError 'list' object attribute 'append' is read-only
        # expect: l() TypeError 'list' object is not callable
        # expect: list(x=1) TypeError list() takes no keyword arguments
