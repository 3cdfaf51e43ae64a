# Picklers with a mind of their own: names for what stays outside, tables and overrides of reducers.
import copyreg
import io
import pickle
from multiprocessing.reduction import ForkingPickler


class Record:
    def __init__(self, key, text):
        self.key, self.text = key, text


database = {}


class DatabasePickler(pickle.Pickler):
    def persistent_id(self, obj):
        return ('record', obj.key) if isinstance(obj, Record) else None


class DatabaseUnpickler(pickle.Unpickler):
    def persistent_load(self, name):
        kind, key = name
        if kind != 'record':
            raise pickle.UnpicklingError('unsupported persistent object')
        return database[key]


record = Record(7, 'seven')
database[7] = record
file = io.BytesIO()
DatabasePickler(file).dump([1, record, {'again': record}])
print(b'Q' in file.getvalue(), b'seven' in file.getvalue())  # expect: True False
file.seek(0)
found = DatabaseUnpickler(file).load()
print(found[0], found[1] is record, found[2]['again'] is record)  # expect: 1 True True
file.seek(0)
try:
    pickle.load(file)
except pickle.UnpicklingError as error:
    print(type(error).__name__, error)
    # expect: UnpicklingError A load persistent id instruction was encountered,
    # expect: but no persistent_load function was specified.


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


def point(x, y):
    return 'point', x, y


file = io.BytesIO()
pickler = pickle.Pickler(file)
pickler.dispatch_table = copyreg.dispatch_table.copy()
pickler.dispatch_table[Point] = lambda p: (point, (p.x, p.y))
pickler.dump(Point(1, 2))
print(pickle.loads(file.getvalue()))  # expect: ('point', 1, 2)


class Choosy(pickle.Pickler):
    def reducer_override(self, obj):
        if getattr(obj, '__name__', None) == 'Point':
            return type, (obj.__name__, (), {'made': 'again'})
        return NotImplemented


file = io.BytesIO()
Choosy(file).dump([Point, 5, point])
cls, number, function = pickle.loads(file.getvalue())
print(cls is Point, cls.made, number, function is point)  # expect: False again 5 True

ForkingPickler.register(Point, lambda p: (point, (p.y, p.x)))
print(pickle.loads(ForkingPickler.dumps(Point(3, 4))), ForkingPickler.loads(ForkingPickler.dumps('text')))  # expect: ('point', 4, 3) text
