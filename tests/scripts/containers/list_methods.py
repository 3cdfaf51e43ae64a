# Methods of list, and what goes wrong with them.
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


a = [3, 1, 2]
a.append(5)
a.extend((7, 8))
a.extend(range(2))
a.extend(x * x for x in range(3))
a.insert(0, 'first')
a.insert(100, 'last')
a.insert(-1, 'before last')
print(a, len(a))  # expect: ['first', 3, 1, 2, 5, 7, 8, 0, 1, 0, 1, 4, 'before last', 'last'] 14
print(a.pop(), a.pop(0), a.pop(-2), a)  # expect: last first 4 [3, 1, 2, 5, 7, 8, 0, 1, 0, 1, 'before last']
a.remove(8)
print(a.index(2), a.count(1), a.count(True), a)  # expect: 2 3 3 [3, 1, 2, 5, 7, 0, 1, 0, 1, 'before last']
a.reverse()
print(a)  # expect: ['before last', 1, 0, 1, 0, 7, 5, 2, 1, 3]
b = a.copy()
b.clear()
print(a, b, a is b)  # expect: ['before last', 1, 0, 1, 0, 7, 5, 2, 1, 3] [] False
a = [5, 3, 9, 1]
a.sort()
print(a)  # expect: [1, 3, 5, 9]
a.sort(reverse=True)
print(a)  # expect: [9, 5, 3, 1]
words = ['delta', 'Alpha', 'charlie', 'bravo']
words.sort(key=str.lower)
print(words)  # expect: ['Alpha', 'bravo', 'charlie', 'delta']
words.sort(key=len, reverse=True)
print(words)  # expect: ['charlie', 'Alpha', 'bravo', 'delta']
words.sort(key=lambda word: word[-1])
print(words)  # expect: ['Alpha', 'delta', 'charlie', 'bravo']
a += [1]
a += 'xy'
a += (n for n in range(2))
a *= 2
print(a, a[::3], a[-4:], a[10:2:-3])  # expect: [9, 5, 3, 1, 1, 'x', 'y', 0, 1, 9, 5, 3, 1, 1, 'x', 'y', 0, 1] [9, 1, 'y', 9, 1, 'y'] ['x', 'y', 0, 1] [5, 0, 1]
a[1:3] = [0]
print(a)  # expect: [9, 0, 1, 1, 'x', 'y', 0, 1, 9, 5, 3, 1, 1, 'x', 'y', 0, 1]
a[::2] = ['e'] * len(a[::2])
print(a)  # expect: ['e', 0, 'e', 1, 'e', 'y', 'e', 1, 'e', 5, 'e', 1, 'e', 'x', 'e', 0, 'e']
del a[1:5], a[-1], a[::2]
print(a)  # expect: ['y', 1, 5, 1, 'x', 0]
a[1:1] = (n for n in 'new')
print(a, [1, 2] + [3], [0] * 3, 2 * [1, 2])  # expect: ['y', 'n', 'e', 'w', 1, 5, 1, 'x', 0] [1, 2, 3] [0, 0, 0] [1, 2, 1, 2]
print(list('abc'), list(), list({'k': 1}), list(zip('ab', 'cd')))  # expect: ['a', 'b', 'c'] [] ['k'] [('a', 'c'), ('b', 'd')]
print([1, 2] == [1, 2], [1, 2] < [1, 3], [1] < [1, 0], [] != [1], [1, 'a'] == [1, 'b'], [2] > [1, 5])  # expect: True True True True False True
print(3 in [1, 2, 3], 4 not in [1, 2], 1.0 in [1], None in [0])  # expect: True True True False
nested = [[0] * 2] * 2
nested[0][0] = 1
print(nested)  # expect: [[1, 0], [1, 0]]
attempt(lambda: [].pop())  # expect: IndexError: pop from empty list
attempt(lambda: [1].pop(5))  # expect: IndexError: pop index out of range
attempt(lambda: [1].remove(2))  # expect: ValueError: list.remove(x): x not in list
attempt(lambda: [1].index(2))  # expect: ValueError: 2 is not in list
attempt(lambda: [1, 'x'].index('y'))  # expect: ValueError: 'y' is not in list
attempt(lambda: [1][1])  # expect: IndexError: list index out of range
attempt(lambda: [1]['a'])  # expect: TypeError: list indices must be integers or slices, not str
attempt(lambda: [1][1.5])  # expect: TypeError: list indices must be integers or slices, not float
attempt(lambda: [1] + 1)  # expect: TypeError: can only concatenate list (not "int") to list
attempt(lambda: [1] + (1,))  # expect: TypeError: can only concatenate list (not "tuple") to list
attempt(lambda: [1] * 'a')  # expect: TypeError: can't multiply sequence by non-int of type 'str'
attempt(lambda: [1] * 1.0)  # expect: TypeError: can't multiply sequence by non-int of type 'float'
attempt(lambda: [0] * 10**12)  # expect: MemoryError:
attempt(lambda: [3, 'a', 1].sort())  # expect: TypeError: '<' not supported between instances of 'str' and 'int'
attempt(lambda: sorted([None, 1]))  # expect: TypeError: '<' not supported between instances of 'int' and 'NoneType'
attempt(lambda: [1] < 1)  # expect: TypeError: '<' not supported between instances of 'list' and 'int'
attempt(lambda: [1] < ['a'])  # expect: TypeError: '<' not supported between instances of 'int' and 'str'
attempt(lambda: list(5))  # expect: TypeError: 'int' object is not iterable
attempt(lambda: list(1, 2))  # expect: TypeError: list expected at most 1 argument, got 2
attempt(lambda: [].append())  # expect: TypeError: list.append() takes exactly one argument (0 given)
attempt(lambda: [].append(1, 2))  # expect: TypeError: list.append() takes exactly one argument (2 given)
attempt(lambda: list.append(5, 1))  # expect: TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'int' object
attempt(lambda: [1, 2, 3][::0])  # expect: ValueError: slice step cannot be zero
attempt(lambda: [1, 2].extend(5))  # expect: TypeError: 'int' object is not iterable
attempt(lambda: [1, 2].insert('a', 1))  # expect: TypeError: 'str' object cannot be interpreted as an integer
attempt(lambda: len(5))  # expect: TypeError: object of type 'int' has no len()
attempt(lambda: [].nothing)  # expect: AttributeError: 'list' object has no attribute 'nothing'


def assign(target, key, value):
    target[key] = value


attempt(lambda: assign([1], 5, 1))  # expect: IndexError: list assignment index out of range
attempt(lambda: assign([1, 2, 3], slice(None, None, 2), [1]))  # expect: ValueError: attempt to assign sequence of size 1 to extended slice of size 2
attempt(lambda: assign([1], slice(0, 1), 5))  # expect: TypeError: can only assign an iterable
attempt(lambda: assign((1,), 0, 5))  # expect: TypeError: 'tuple' object does not support item assignment
attempt(lambda: assign([1], 'a', 5))  # expect: TypeError: list indices must be integers or slices, not str
