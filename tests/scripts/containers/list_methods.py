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
print(a, len(a))
print(a.pop(), a.pop(0), a.pop(-2), a)
a.remove(8)
print(a.index(2), a.count(1), a.count(True), a)
a.reverse()
print(a)
b = a.copy()
b.clear()
print(a, b, a is b)
a = [5, 3, 9, 1]
a.sort()
print(a)
a.sort(reverse=True)
print(a)
words = ['delta', 'Alpha', 'charlie', 'bravo']
words.sort(key=str.lower)
print(words)
words.sort(key=len, reverse=True)
print(words)
words.sort(key=lambda word: word[-1])
print(words)
a += [1]
a += 'xy'
a += (n for n in range(2))
a *= 2
print(a, a[::3], a[-4:], a[10:2:-3])
a[1:3] = [0]
print(a)
a[::2] = ['e'] * len(a[::2])
print(a)
del a[1:5], a[-1], a[::2]
print(a)
a[1:1] = (n for n in 'new')
print(a, [1, 2] + [3], [0] * 3, 2 * [1, 2])
print(list('abc'), list(), list({'k': 1}), list(zip('ab', 'cd')))
print([1, 2] == [1, 2], [1, 2] < [1, 3], [1] < [1, 0], [] != [1], [1, 'a'] == [1, 'b'], [2] > [1, 5])
print(3 in [1, 2, 3], 4 not in [1, 2], 1.0 in [1], None in [0])
nested = [[0] * 2] * 2
nested[0][0] = 1
print(nested)
attempt(lambda: [].pop())
attempt(lambda: [1].pop(5))
attempt(lambda: [1].remove(2))
attempt(lambda: [1].index(2))
attempt(lambda: [1, 'x'].index('y'))
attempt(lambda: [1][1])
attempt(lambda: [1]['a'])
attempt(lambda: [1][1.5])
attempt(lambda: [1] + 1)
attempt(lambda: [1] + (1,))
attempt(lambda: [1] * 'a')
attempt(lambda: [1] * 1.0)
attempt(lambda: [0] * 10**12)
attempt(lambda: [3, 'a', 1].sort())
attempt(lambda: sorted([None, 1]))
attempt(lambda: [1] < 1)
attempt(lambda: [1] < ['a'])
attempt(lambda: list(5))
attempt(lambda: list(1, 2))
attempt(lambda: [].append())
attempt(lambda: [].append(1, 2))
attempt(lambda: list.append(5, 1))
attempt(lambda: [1, 2, 3][::0])
attempt(lambda: [1, 2].extend(5))
attempt(lambda: [1, 2].insert('a', 1))
attempt(lambda: len(5))
attempt(lambda: [].nothing)


def assign(target, key, value):
    target[key] = value


attempt(lambda: assign([1], 5, 1))
attempt(lambda: assign([1, 2, 3], slice(None, None, 2), [1]))
attempt(lambda: assign([1], slice(0, 1), 5))
attempt(lambda: assign((1,), 0, 5))
attempt(lambda: assign([1], 'a', 5))
