l = [3, 1, 2]
l.append(5); l.insert(0, 9); l.insert(-1, 8); l.insert(99, 7); print(l); print(l.pop(), l.pop(0), l.pop(-2), l); l.remove(1); print(l, l.index(2), l.count(2)); l.reverse(); print(l); l.sort(); print(l); l.extend((1, 1)); print(l, l.copy()); l.clear(); print(l)
# expect: [9, 3, 1, 2, 8, 5, 7]
# expect: 7 9 8 [3, 1, 2, 5]
# expect: [3, 2, 5] 1 1
# expect: [5, 2, 3]
# expect: [2, 3, 5]
# expect: [2, 3, 5, 1, 1] [2, 3, 5, 1, 1]
# expect: []
for s in ('l.pop()', 'l.remove(1)', 'l.index(1)', 'l.append()', 'l.insert(1)', 'l.extend(1)', 'l.pop("a")', 'l.sort(1)', 'l.foo()', 'l.count()', 'l.index()', '[1].pop(1)', '[1].pop(-2)', '[1].index(1, 1)', '[1, "a"].sort()', '[1].sort(key=3)', '[2, 1].sort(reverse=1, foo=2)'):
    try: print(eval(s))
    except Exception as e: print(type(e).__name__, e)
    # expect: IndexError pop from empty list
    # expect: ValueError list.remove(x): x not in list
    # expect: ValueError 1 is not in list
    # expect: TypeError list.append() takes exactly one argument (0 given)
    # expect: TypeError insert expected 2 arguments, got 1
    # expect: TypeError 'int' object is not iterable
    # expect: TypeError 'str' object cannot be interpreted as an integer
    # expect: TypeError sort() takes no positional arguments
    # expect: AttributeError 'list' object has no attribute 'foo'
    # expect: TypeError list.count() takes exactly one argument (0 given)
    # expect: TypeError index expected at least 1 argument, got 0
    # expect: IndexError pop index out of range
    # expect: IndexError pop index out of range
    # expect: ValueError 1 is not in list
    # expect: TypeError '<' not supported between instances of 'str' and 'int'
    # expect: TypeError 'int' object is not callable
    # expect: TypeError 'foo' is an invalid keyword argument for sort()
print([1] + [2], [1] * 3, [] or 'e', [1] == [1.0], [1, 2] < [1, 3], [[]] * 2, 1 in [1], len([1, 2]), [1, [2, [3]]][1][1][0])
# expect: [1, 2] [1, 1, 1] e True True [[], []] True 2 3
