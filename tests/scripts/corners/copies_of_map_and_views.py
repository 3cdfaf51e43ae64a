import collections.abc
import copy
import pickle

for make in (lambda: map(abs, [-1, -2, -3]), lambda: map(pow, [2, 3], [3, 2]), lambda: filter(None, [1, 0, 2])):
    iterator = make()
    next(iterator)
    print(list(pickle.loads(pickle.dumps(iterator))), list(copy.copy(iterator)))
# expect: [2, 3] [2, 3]
# expect: [9] [9]
# expect: [2] [2]
calls = iter([5, 1, 2, 3].pop, 5)
next(calls)
print(list(copy.copy(calls)))  # expect: [2, 1]
try:
    pickle.dumps(map(abs, (each for each in ())))
except TypeError as error:
    print(error)  # expect: cannot pickle 'generator' object
print(map(abs, []).__reduce__()[0], filter(None, []).__reduce__()[1][0])  # expect: <class 'map'> None

names = {'a': 1}
print(dict(names.keys().mapping), type(names.items().mapping).__name__)  # expect: {'a': 1} mappingproxy
try:
    names.values().mapping['b'] = 2
except TypeError as error:
    print(error)  # expect: 'mappingproxy' object does not support item assignment
print(isinstance(memoryview(b''), collections.abc.Sequence))  # expect: True


class Asked:
    def __reduce_ex__(self, protocol):
        print('protocol', protocol)
        return str, ('made',)


print(pickle.loads(pickle.dumps(Asked(), 5)), copy.copy(Asked()))  # expect: protocol 5
# expect: protocol 4
# expect: made made
error = ValueError('x')
error.__setstate__({'more': 1})
error.__setstate__(None)
print(error.more)  # expect: 1
try:
    error.__setstate__(5)
except TypeError as refusal:
    print(refusal)  # expect: state is not a dictionary
