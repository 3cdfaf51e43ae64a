# Copies of exceptions have the attributes and notes of the original; __setstate__ takes a dict of attributes.
import copy
import pickle


class Refused(Exception):
    def __init__(self, who, why):
        super().__init__(who, why)
        self.why = why


error = Refused('a', 'b')
error.add_note('a note')
print(error.__reduce__()[1:])  # expect: (('a', 'b'), {'why': 'b', '__notes__': ['a note']})
for each in copy.copy(error), copy.deepcopy(error), pickle.loads(pickle.dumps(error)):
    print(each.args, each.why, each.__notes__)
# expect: ('a', 'b') b ['a note']
# expect: ('a', 'b') b ['a note']
# expect: ('a', 'b') b ['a note']
error.__setstate__({'why': 'c', 'new': 1})
error.__setstate__(None)
print(error.why, error.new)  # expect: c 1
try:
    error.__setstate__(5)
except TypeError as complaint:
    print(complaint)  # expect: state is not a dictionary
print(OSError(2, 'm', 'f').__reduce__())  # expect: (<class 'FileNotFoundError'>, (2, 'm', 'f'))
print(OSError(2, 'm', 'f', None, 'g').__reduce__()[1])  # expect: (2, 'm', 'f', None, 'g')
lost = pickle.loads(pickle.dumps(ImportError('m', name='n', path='p')))
print(lost.name, lost.path, lost.__reduce__()[2])  # expect: n p {'name': 'n', 'path': 'p'}
