# Methods of dict and of its views.
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


d = {'one': 1, 'two': 2}
d['three'] = 3
d['one'] = 11
print(d, len(d), d['two'], d.get('four'), d.get('four', 4), 'one' in d, 'x' not in d)
print(d.setdefault('four', 4), d.setdefault('one', 0), d)
print(d.pop('two'), d.pop('nothing', None), d.popitem(), d)
d.update({'five': 5}, six=6)
d.update([('seven', 7), ['eight', 8], 'ab'])
d.update(nine=9)
print(d)
print(list(d), list(d.keys()), list(d.values()), list(d.items()))
print(d.keys(), d.values(), d.items())
del d['five']
d['five'] = 'again'
print(list(reversed(d)), list(reversed(d.items()))[:2])
print(dict(a=1), dict([(1, 2)]), dict({'x': 1}, y=2), dict(zip('ab', range(2))))
print(dict.fromkeys('abc'), dict.fromkeys([1, 2], 0), dict.fromkeys((n for n in range(2)), []))
print({1: 'a'} | {2: 'b'}, {**{'x': 1}, 'x': 2, **{'z': 3}})
e = {'a': 1}
e |= {'b': 2}
e |= [('c', 3)]
print(e, e == {'c': 3, 'b': 2, 'a': 1}, e != {}, e.copy() is e)
print({1, 2} & {1: 0}.keys(), {'a': 1}.keys() | ['z'], e.keys() - {'a'}, e.items() & {('a', 1)}, e.keys() == {'a', 'b', 'c'})
print({1: 'int', True: 'bool', 1.0: 'float'}, {(1, 2): 'tuple', None: 0, 'k': 1.5})
print({key: value for key, value in zip('xyz', range(3)) if value != 1})
print({'a': 1}.items() == {('a', 1)}, ('a', 1) in {'a': 1}.items(), 1 in {'a': 1}.values(), {1: 2}.keys().isdisjoint([2]))
e.clear()
print(e, bool(e), bool({0: 0}))
count = {}
for letter in 'mississippi':
    count[letter] = count.get(letter, 0) + 1
print(count, sorted(count.items(), key=lambda item: (-item[1], item[0])), max(count, key=count.get))
big = {n: n * n for n in range(2000)}
for n in range(0, 2000, 2):
    del big[n]
print(len(big), sum(big.values()), list(big)[:3], big[1999])
attempt(lambda: {}['missing'])
attempt(lambda: {}[1, 2])
attempt(lambda: {}.pop('k'))
attempt(lambda: {}.popitem())
attempt(lambda: {[]: 1})
attempt(lambda: {}.get({}))
attempt(lambda: {(1, []): 1})
attempt(lambda: dict(5))
attempt(lambda: dict([1]))
attempt(lambda: dict([(1, 2, 3)]))
attempt(lambda: dict(['abc']))
attempt(lambda: dict(1, 2))
attempt(lambda: {} < {})
attempt(lambda: {} + {})
attempt(lambda: {}.update(5))
attempt(lambda: {1: 2}.keys()[0])
attempt(lambda: hash({}.keys()))


def change(table, by):
    for key in table:
        by(table, key)


attempt(lambda: change({1: 1, 2: 2}, lambda t, k: t.update({k + 10: 0})))
attempt(lambda: change({1: 1, 2: 2}, lambda t, k: t.pop(k)))
attempt(lambda: change({1, 2}, lambda t, k: t.add(k + 10)))
attempt(lambda: change({1: 1, 2: 2}, lambda t, k: t.update({k: 5})))
