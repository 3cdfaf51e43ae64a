# What the classes of collections.abc leave to others, and what follows from it.
import collections.abc as c


def said(f, *args):
    try:
        return f(*args)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


for name in ('Sized', 'Iterator', 'Generator', 'Coroutine', 'Sequence', 'MutableSet', 'Collection', 'Reversible', 'Callable', 'AsyncIterator'):
    print(said(getattr(c, name)))
    # expect: TypeError: Can't instantiate abstract class Sized with abstract method __len__
    # expect: TypeError: Can't instantiate abstract class Iterator with abstract method __next__
    # expect: TypeError: Can't instantiate abstract class Generator with abstract methods send, throw
    # expect: TypeError: Can't instantiate abstract class Coroutine with abstract methods __await__, send, throw
    # expect: TypeError: Can't instantiate abstract class Sequence with abstract methods __getitem__, __len__
    # expect: TypeError: Can't instantiate abstract class MutableSet with abstract methods __contains__, __iter__, __len__, add, discard
    # expect: TypeError: Can't instantiate abstract class Collection with abstract methods __contains__, __iter__, __len__
    # expect: TypeError: Can't instantiate abstract class Reversible with abstract methods __iter__, __reversed__
    # expect: TypeError: Can't instantiate abstract class Callable with abstract method __call__
    # expect: TypeError: Can't instantiate abstract class AsyncIterator with abstract method __anext__
print(c.Sequence[int], c.Mapping[str, int].__args__, issubclass(bytes, c.ByteString), issubclass(str, c.ByteString), c.Mapping.__reversed__)
# expect: collections.abc.Sequence[int] (<class 'str'>, <class 'int'>) True False None


class Bag(c.MutableSet):
    def __init__(self, items=()):
        self.items = list(dict.fromkeys(items))

    def __contains__(self, item):
        return item in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def add(self, item):
        if item not in self.items:
            self.items.append(item)

    def discard(self, item):
        if item in self.items:
            self.items.remove(item)

    def __repr__(self):
        return f'Bag({"".join(self.items)})'


bag = Bag('abc')
print({'a', 'x'} & bag, 'xa' | bag, {'a', 'x'} - bag, {'x', 'a'} ^ Bag('a'), bag - 'a', bag <= {'a', 'b', 'c'}, bag == 'abc')
# expect: Bag(a) Bag(abcx) Bag(x) Bag(x) Bag(bc) True False
print(said(lambda: bag < 'abc'), said(lambda: bag & 5), said(lambda: 5 - bag), bag._hash() == hash(frozenset('abc')))
# expect: TypeError: '<' not supported between instances of 'Bag' and 'str' TypeError: unsupported operand type(s) for &: 'Bag' and 'int' TypeError: unsupported operand type(s) for -: 'int' and 'Bag' True
bag |= 'cd'
bag ^= 'ax'
bag &= Bag('bcx')
bag -= 'c'
print(bag, Bag('a') | Bag('b'))  # expect: Bag(bx) Bag(ab)
bag -= bag
print(bag)  # expect: Bag()


class Count(c.Generator):
    def __init__(self):
        self.sent = []

    def send(self, value):
        self.sent.append(value)
        if len(self.sent) > 2:
            raise StopIteration
        return len(self.sent)

    def throw(self, typ, val=None, tb=None):
        super().throw(typ, val, tb)


count = Count()
print(list(count), count.sent, count.close(), said(count.throw, ValueError('v')), said(count.throw, KeyError))
# expect: [1, 2] [None, None, None] None ValueError: v KeyError:


class Squares(c.Sequence):
    def __getitem__(self, i):
        if i >= 4:
            raise IndexError
        return i * i

    def __len__(self):
        return 4


print(list(Squares()), Squares().index(4), Squares().index(9, -1), said(Squares().index, 4, 3), said(Squares().index, 9, 0, -1))
# expect: [0, 1, 4, 9] 2 3 ValueError:  ValueError:
