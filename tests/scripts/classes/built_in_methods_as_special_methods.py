class Attributes(dict):
    __getattr__ = dict.__getitem__
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__

a = Attributes(); a.x = 1
print(a.x, a, vars(a))  # expect: 1 {'x': 1} {}
del a.x
print(a)  # expect: {}
try:
    a.y
except KeyError as e:
    print('KeyError', e)  # expect: KeyError 'y'

class Own(dict):
    def __init__(self, **values): super().__init__(values); self.__dict__ = self

o = Own(x=1); o.y = 2
print(o.x, o['y'], o, o.__dict__ is o)  # expect: 1 2 {'x': 1, 'y': 2} True
for value in (5, None):
    try:
        o.__dict__ = value
    except TypeError as e:
        print(e)
        # expect: __dict__ must be set to a dictionary, not a 'int'
        # expect: __dict__ must be set to a dictionary, not a 'NoneType'

class Adding(list):
    __call__ = list.append
    __lshift__ = list.append
    __neg__ = list.copy
    __add__ = list.__contains__
    __bool__ = list.__len__

b = Adding(); b(5); b << 6
print(b, -b, b + 5, b + 7)  # expect: [5, 6] [5, 6] True False
try:
    bool(b)
except TypeError as e:
    print(e)  # expect: __bool__ should return bool, returned int

class Text(str):
    __getitem__ = str.find
    __call__ = str.format
    __matmul__ = str.join
    __getattr__ = str.count

t = Text('a{}b')
print(t['b'], t(5), t @ 'xy', t.b)  # expect: 3 a5b xa{}by 1

class Number(int):
    __eq__ = int.__lt__
    __hash__ = int.__neg__
    __add__ = int.__sub__
    __len__ = int.__index__
    __repr__ = hex
    __del__ = id

n = Number(5)
print(n == 6, hash(Number(-3)), n + 1, len(n))  # expect: True 3 4 5
try:
    repr(n)
except TypeError as e:
    print(e)  # expect: hex() takes exactly one argument (0 given)

class Plain:
    __setattr__ = object.__setattr__
    __getattribute__ = object.__getattribute__
    __eq__ = object.__eq__
    __hash__ = id

p = Plain(); p.z = 1
print(p.z, p == p, hash(p) == hash(p))  # expect error: TypeError: id() takes exactly one argument (0 given)
