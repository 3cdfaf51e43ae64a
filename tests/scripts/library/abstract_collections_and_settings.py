"""Abstract collections: what they ask for and what follows from it; settings with converters and interpolations."""
from collections.abc import *
import collections.abc as C
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
for name in sorted(C.__all__):
    k = getattr(C, name)
    t(lambda: (name, sorted(k.__abstractmethods__)))
    class X(k): pass
    t(lambda: type(X()).__name__)
# expect: ('AsyncGenerator', ['asend', 'athrow'])
# expect: TypeError Can't instantiate abstract class X with abstract methods asend, athrow
# expect: ('AsyncIterable', ['__aiter__'])
# expect: TypeError Can't instantiate abstract class X with abstract method __aiter__
# expect: ('AsyncIterator', ['__anext__'])
# expect: TypeError Can't instantiate abstract class X with abstract method __anext__
# expect: ('Awaitable', ['__await__'])
# expect: TypeError Can't instantiate abstract class X with abstract method __await__
# expect: ('ByteString', ['__getitem__', '__len__'])
# expect: TypeError Can't instantiate abstract class X with abstract methods __getitem__, __len__
# expect: ('Callable', ['__call__'])
# expect: TypeError Can't instantiate abstract class X with abstract method __call__
# expect: ('Collection', ['__contains__', '__iter__', '__len__'])
# expect: TypeError Can't instantiate abstract class X with abstract methods __contains__, __iter__, __len__
# expect: ('Container', ['__contains__'])
# expect: TypeError Can't instantiate abstract class X with abstract method __contains__
# expect: ('Coroutine', ['__await__', 'send', 'throw'])
# expect: TypeError Can't instantiate abstract class X with abstract methods __await__, send, throw
# expect: ('Generator', ['send', 'throw'])
# expect: TypeError Can't instantiate abstract class X with abstract methods send, throw
# expect: ('Hashable', ['__hash__'])
# expect: TypeError Can't instantiate abstract class X with abstract method __hash__
# expect: ('ItemsView', [])
# expect: TypeError MappingView.__init__() missing 1 required positional argument: 'mapping'
# expect: ('Iterable', ['__iter__'])
# expect: TypeError Can't instantiate abstract class X with abstract method __iter__
# expect: ('Iterator', ['__next__'])
# expect: TypeError Can't instantiate abstract class X with abstract method __next__
# expect: ('KeysView', [])
# expect: TypeError MappingView.__init__() missing 1 required positional argument: 'mapping'
# expect: ('Mapping', ['__getitem__', '__iter__', '__len__'])
# expect: TypeError Can't instantiate abstract class X with abstract methods __getitem__, __iter__, __len__
# expect: ('MappingView', [])
# expect: TypeError MappingView.__init__() missing 1 required positional argument: 'mapping'
# expect: ('MutableMapping', ['__delitem__', '__getitem__', '__iter__', '__len__', '__setitem__'])
# expect: TypeError Can't instantiate abstract class X with abstract methods __delitem__, __getitem__, __iter__, __len__, __setitem__
# expect: ('MutableSequence', ['__delitem__', '__getitem__', '__len__', '__setitem__', 'insert'])
# expect: TypeError Can't instantiate abstract class X with abstract methods __delitem__, __getitem__, __len__, __setitem__, insert
# expect: ('MutableSet', ['__contains__', '__iter__', '__len__', 'add', 'discard'])
# expect: TypeError Can't instantiate abstract class X with abstract methods __contains__, __iter__, __len__, add, discard
# expect: ('Reversible', ['__iter__', '__reversed__'])
# expect: TypeError Can't instantiate abstract class X with abstract methods __iter__, __reversed__
# expect: ('Sequence', ['__getitem__', '__len__'])
# expect: TypeError Can't instantiate abstract class X with abstract methods __getitem__, __len__
# expect: ('Set', ['__contains__', '__iter__', '__len__'])
# expect: TypeError Can't instantiate abstract class X with abstract methods __contains__, __iter__, __len__
# expect: ('Sized', ['__len__'])
# expect: TypeError Can't instantiate abstract class X with abstract method __len__
# expect: ('ValuesView', [])
# expect: TypeError MappingView.__init__() missing 1 required positional argument: 'mapping'
class G(Generator):
    def __init__(self): self.n = 0
    def send(self, value):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n, value
    def throw(self, typ, val=None, tb=None):
        raise typ if val is None else val
g = G(); print(list(g)); t(lambda: G().close()); print(isinstance(g, Generator), isinstance(g, Iterator))
# expect: [(1, None), (2, None), (3, None)]
# expect: None
# expect: True True
class S(Set):
    def __init__(self, it): self.l = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.l
    def __iter__(self): return iter(self.l)
    def __len__(self): return len(self.l)
    def __repr__(self): return f'S({self.l})'
a, b = S('abc'), S('bcd')
t(lambda: a & b); t(lambda: a | b); t(lambda: a - b); t(lambda: a ^ b); t(lambda: a <= b); t(lambda: a.isdisjoint(b)); t(lambda: a == S('cab')); t(lambda: a & 5); t(lambda: {'a'} | b); t(lambda: a < S('abcd')); t(lambda: a._hash() == S('cba')._hash()); t(lambda: hash(a))
# expect: S(['b', 'c'])
# expect: S(['a', 'b', 'c', 'd'])
# expect: S(['a'])
# expect: S(['a', 'd'])
# expect: False
# expect: False
# expect: True
# expect: TypeError unsupported operand type(s) for &: 'S' and 'int'
# expect: S(['b', 'c', 'd', 'a'])
# expect: True
# expect: True
# expect: TypeError unhashable type: 'S'
class Q(MutableSequence):
    def __init__(self): self.l = []
    def __getitem__(self, i): return self.l[i]
    def __setitem__(self, i, v): self.l[i] = v
    def __delitem__(self, i): del self.l[i]
    def __len__(self): return len(self.l)
    def insert(self, i, v): self.l.insert(i, v)
q = Q(); q.extend([1, 2, 3]); q += [4]; q.reverse(); print(q.l, q.index(2), q.pop(), 3 in q, list(reversed(q)), q.count(4)); t(lambda: q.index(9)); q.remove(3); print(q.l); q.extend(q); print(q.l)
# expect: [4, 3, 2] 2 1 True [2, 3, 4] 1
# expect: ValueError
# expect: [4, 2]
# expect: [4, 2, 4, 2]
t(lambda: issubclass(bytes, ByteString)); t(lambda: issubclass(list, ByteString)); t(lambda: Sequence[int]); t(lambda: Callable[[int], str]); t(lambda: Iterator[int].__origin__)
# expect: True
# expect: False
# expect: collections.abc.Sequence[int]
# expect: collections.abc.Callable[[int], str]
# expect: <class 'collections.abc.Iterator'>
import configparser
p = configparser.ConfigParser(converters={'list': lambda s: s.split(',')})
p.read_dict({'a': {'x': '1,2', 'y': 'z'}, 'b': {'x': '5'}})
t(lambda: p.getlist('a', 'x')); t(lambda: p['a'].getlist('x')); t(lambda: p['a'].getlist('q', fallback=[])); t(lambda: p.pop('b')); t(lambda: list(p.keys())); t(lambda: p.get('a', 'zz')); t(lambda: p.set('a', 'x', '50%')); t(lambda: p.add_section(5)); t(lambda: p.set('a', 3, 'x')); t(lambda: p.popitem()[0]); t(lambda: p.sections())
# expect: ['1', '2']
# expect: ['1', '2']
# expect: []
# expect: <Section: b>
# expect: ['DEFAULT', 'a']
# expect: NoOptionError No option 'zz' in section: 'a'
# expect: ValueError invalid interpolation syntax in '50%' at position 2
# expect: TypeError section names must be strings
# expect: TypeError option keys must be strings
# expect: 'a'
# expect: []
p.update({'n': {'k': 1}}); t(lambda: p['n']['k']); t(lambda: list(p.values())); p.clear(); t(lambda: list(p))
# expect: '1'
# expect: [<Section: DEFAULT>, <Section: n>]
# expect: ['DEFAULT']
class Up(configparser.BasicInterpolation):
    def before_get(self, parser, section, option, value, defaults): return super().before_get(parser, section, option, value, defaults).upper()
p = configparser.ConfigParser(interpolation=Up()); p.read_string('[s]\na=x%(b)s\nb=y\n'); t(lambda: p['s']['a'])
# expect: 'XY'
p = configparser.RawConfigParser(); p.add_section('s'); p.set('s', 'n', 5); t(lambda: p.get('s', 'n')); t(lambda: p.setdefault('s', {})['n'])
# expect: 5
# expect: 5
t(lambda: p.get('s', 'x', fallback=None)); t(lambda: 's' in p); t(lambda: p == configparser.RawConfigParser())
# expect: None
# expect: True
# expect: False
