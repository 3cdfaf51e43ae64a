# Methods of dict and of its views.
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


d = {'one': 1, 'two': 2}
d['three'] = 3
d['one'] = 11
print(d, len(d), d['two'], d.get('four'), d.get('four', 4), 'one' in d, 'x' not in d)  # expect: {'one': 11, 'two': 2, 'three': 3} 3 2 None 4 True True
print(d.setdefault('four', 4), d.setdefault('one', 0), d)  # expect: 4 11 {'one': 11, 'two': 2, 'three': 3, 'four': 4}
print(d.pop('two'), d.pop('nothing', None), d.popitem(), d)  # expect: 2 None ('four', 4) {'one': 11, 'three': 3}
d.update({'five': 5}, six=6)
d.update([('seven', 7), ['eight', 8], 'ab'])
d.update(nine=9)
print(d)  # expect: {'one': 11, 'three': 3, 'five': 5, 'six': 6, 'seven': 7, 'eight': 8, 'a': 'b', 'nine': 9}
print(list(d), list(d.keys()), list(d.values()), list(d.items()))
# expect: ['one', 'three', 'five', 'six', 'seven', 'eight', 'a', 'nine'] ['one', 'three', 'five', 'six', 'seven', 'eight', 'a', 'nine'] [11, 3, 5, 6, 7, 8, 'b', 9] [('one', 11), ('three', 3), ('five', 5), ('six', 6), ('seven', 7), ('eight', 8), ('a', 'b'), ('nine', 9)]
print(d.keys(), d.values(), d.items())
# expect: dict_keys(['one', 'three', 'five', 'six', 'seven', 'eight', 'a', 'nine']) dict_values([11, 3, 5, 6, 7, 8, 'b', 9]) dict_items([('one', 11), ('three', 3), ('five', 5), ('six', 6), ('seven', 7), ('eight', 8), ('a', 'b'), ('nine', 9)])
del d['five']
d['five'] = 'again'
print(list(reversed(d)), list(reversed(d.items()))[:2])
# expect: ['five', 'nine', 'a', 'eight', 'seven', 'six', 'three', 'one'] [('five', 'again'), ('nine', 9)]
print(dict(a=1), dict([(1, 2)]), dict({'x': 1}, y=2), dict(zip('ab', range(2))))  # expect: {'a': 1} {1: 2} {'x': 1, 'y': 2} {'a': 0, 'b': 1}
print(dict.fromkeys('abc'), dict.fromkeys([1, 2], 0), dict.fromkeys((n for n in range(2)), []))
# expect: {'a': None, 'b': None, 'c': None} {1: 0, 2: 0} {0: [], 1: []}
print({1: 'a'} | {2: 'b'}, {**{'x': 1}, 'x': 2, **{'z': 3}})  # expect: {1: 'a', 2: 'b'} {'x': 2, 'z': 3}
e = {'a': 1}
e |= {'b': 2}
e |= [('c', 3)]
print(e, e == {'c': 3, 'b': 2, 'a': 1}, e != {}, e.copy() is e)  # expect: {'a': 1, 'b': 2, 'c': 3} True True False
print({1, 2} & {1: 0}.keys(), {'a': 1}.keys() | ['z'], e.keys() - {'a'}, e.items() & {('a', 1)}, e.keys() == {'a', 'b', 'c'})
# expect: {1} {'a', 'z'} {'c', 'b'} {('a', 1)} True
print({1: 'int', True: 'bool', 1.0: 'float'}, {(1, 2): 'tuple', None: 0, 'k': 1.5})  # expect: {1: 'float'} {(1, 2): 'tuple', None: 0, 'k': 1.5}
print({key: value for key, value in zip('xyz', range(3)) if value != 1})  # expect: {'x': 0, 'z': 2}
print({'a': 1}.items() == {('a', 1)}, ('a', 1) in {'a': 1}.items(), 1 in {'a': 1}.values(), {1: 2}.keys().isdisjoint([2]))  # expect: True True True True
e.clear()
print(e, bool(e), bool({0: 0}))  # expect: {} False True
count = {}
for letter in 'mississippi':
    count[letter] = count.get(letter, 0) + 1
print(count, sorted(count.items(), key=lambda item: (-item[1], item[0])), max(count, key=count.get))
# expect: {'m': 1, 'i': 4, 's': 4, 'p': 2} [('i', 4), ('s', 4), ('p', 2), ('m', 1)] i
big = {n: n * n for n in range(2000)}
for n in range(0, 2000, 2):
    del big[n]
print(len(big), sum(big.values()), list(big)[:3], big[1999])  # expect: 1000 1333333000 [1, 3, 5] 3996001
attempt(lambda: {}['missing'])  # expect: KeyError: 'missing'
attempt(lambda: {}[1, 2])  # expect: KeyError: (1, 2)
attempt(lambda: {}.pop('k'))  # expect: KeyError: 'k'
attempt(lambda: {}.popitem())  # expect: KeyError: 'popitem(): dictionary is empty'
attempt(lambda: {[]: 1})  # expect: TypeError: unhashable type: 'list'
attempt(lambda: {}.get({}))  # expect: TypeError: unhashable type: 'dict'
attempt(lambda: {(1, []): 1})  # expect: TypeError: unhashable type: 'list'
attempt(lambda: dict(5))  # expect: TypeError: 'int' object is not iterable
attempt(lambda: dict([1]))  # expect: TypeError: cannot convert dictionary update sequence element #0 to a sequence
attempt(lambda: dict([(1, 2, 3)]))  # expect: ValueError: dictionary update sequence element #0 has length 3; 2 is required
attempt(lambda: dict(['abc']))  # expect: ValueError: dictionary update sequence element #0 has length 3; 2 is required
attempt(lambda: dict(1, 2))  # expect: TypeError: dict expected at most 1 argument, got 2
attempt(lambda: {} < {})  # expect: TypeError: '<' not supported between instances of 'dict' and 'dict'
attempt(lambda: {} + {})  # expect: TypeError: unsupported operand type(s) for +: 'dict' and 'dict'
attempt(lambda: {}.update(5))  # expect: TypeError: 'int' object is not iterable
attempt(lambda: {1: 2}.keys()[0])  # expect: TypeError: 'dict_keys' object is not subscriptable
attempt(lambda: hash({}.keys()))  # expect: TypeError: unhashable type: 'dict_keys'


def change(table, by):
    for key in table:
        by(table, key)


attempt(lambda: change({1: 1, 2: 2}, lambda t, k: t.update({k + 10: 0})))  # expect: RuntimeError: dictionary changed size during iteration
attempt(lambda: change({1: 1, 2: 2}, lambda t, k: t.pop(k)))  # expect: RuntimeError: dictionary changed size during iteration
attempt(lambda: change({1, 2}, lambda t, k: t.add(k + 10)))  # expect: RuntimeError: Set changed size during iteration
attempt(lambda: change({1: 1, 2: 2}, lambda t, k: t.update({k: 5})))  # expect: None
