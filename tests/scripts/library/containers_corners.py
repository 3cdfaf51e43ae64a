from collections import *
d = deque([1, 2, 3], maxlen=3); d.append(4); d.appendleft(0); print(d, d.maxlen, d[0], d[-1], 3 in d)  # expect: deque([0, 2, 3], maxlen=3) 3 0 3 True
d.rotate(1); print(d); d.rotate(-2); print(d); d.extendleft('ab'); print(d, d.count('a'), d.index('a'))
# expect: deque([3, 0, 2], maxlen=3)
# expect: deque([2, 3, 0], maxlen=3)
# expect: deque(['b', 'a', 2], maxlen=3) 1 1
d.insert(0, 9) if len(d) < 3 else None; d.remove('a'); d.reverse(); print(d, d == deque(d), d.copy(), d + deque([1]), d * 2, deque('ab') < deque('b'))
# expect: deque([2, 'b'], maxlen=3) True deque([2, 'b'], maxlen=3) deque([2, 'b', 1], maxlen=3) deque(['b', 2, 'b'], maxlen=3) True
for f in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[5], lambda: deque([1]).remove(2), lambda: deque([1]).index(2), lambda: deque(maxlen=-1), lambda: deque([1, 2, 3], 3).insert(0, 1), lambda: deque(5), lambda: hash(deque()), lambda: deque([1])[0:1]):
    try: f()
    except Exception as e: print(type(e).__name__, e)
    # expect: IndexError pop from an empty deque
    # expect: IndexError pop from an empty deque
    # expect: IndexError deque index out of range
    # expect: ValueError 2 is not in deque
    # expect: ValueError 2 is not in deque
    # expect: ValueError maxlen must be non-negative
    # expect: IndexError deque already at its maximum size
    # expect: TypeError 'int' object is not iterable
    # expect: TypeError unhashable type: 'collections.deque'
    # expect: TypeError sequence index must be integer, not 'slice'
c = Counter('mississippi'); print(c, c.most_common(2), c['z'], sorted(c.elements())[:3], c.total(), c - Counter('miss'), c & Counter('ms'), c | Counter('zz'), +Counter(a=-1), -Counter(a=-2), c == Counter('ippississim'))
# expect: Counter({'i': 4, 's': 4, 'p': 2, 'm': 1}) [('i', 4), ('s', 4)] 0 ['i', 'i', 'i'] 11 Counter({'i': 3, 's': 2, 'p': 2}) Counter({'m': 1, 's': 1}) Counter({'i': 4, 's': 4, 'p': 2, 'z': 2, 'm': 1}) Counter() Counter({'a': 2}) True
c.update('mm'); c.subtract({'s': 10}); print(c, c.pop('p'), Counter(a=1) <= Counter(a=2), Counter(a=3, b=0) == Counter(a=3))
# expect: Counter({'i': 4, 'm': 3, 's': -6}) 2 True True
o = OrderedDict([('a', 1), ('b', 2), ('c', 3)]); o.move_to_end('a'); print(o, o.popitem(last=False), list(reversed(o)), o == OrderedDict(c=3, a=1), o == {'a': 1, 'c': 3}); o.move_to_end('a', last=False); print(list(o))
# expect: OrderedDict([('c', 3), ('a', 1)]) ('b', 2) ['a', 'c'] True True
# expect: ['a', 'c']
try: o.move_to_end('zz')
except KeyError as e: print(repr(e))  # expect: KeyError('zz')
cm = ChainMap({'a': 1}, {'a': 2, 'b': 3}); print(cm['a'], cm['b'], len(cm), sorted(cm), cm.maps, cm.new_child({'c': 4}), cm.parents, dict(cm)); cm['b'] = 9; print(cm); del cm['a']
# expect: 1 3 2 ['a', 'b'] [{'a': 1}, {'a': 2, 'b': 3}] ChainMap({'c': 4}, {'a': 1}, {'a': 2, 'b': 3}) ChainMap({'a': 2, 'b': 3}) {'a': 1, 'b': 3}
# expect: ChainMap({'a': 1, 'b': 9}, {'a': 2, 'b': 3})
try: del cm['zz']
except KeyError as e: print(e)  # expect: "Key not found in the first mapping: 'zz'"
P = namedtuple('P', 'x y, z', defaults=[5]); p = P(1, 2); print(p, p._asdict(), P._fields, p._replace(x=9), P._make([1, 2, 3]), P._field_defaults, p[2], p.x, P.__doc__, P.x.__doc__)
# expect: P(x=1, y=2, z=5) {'x': 1, 'y': 2, 'z': 5} ('x', 'y', 'z') P(x=9, y=2, z=5) P(x=1, y=2, z=3) {'z': 5} 5 1 P(x, y, z) Alias for field number 0
for f in (lambda: P(1), lambda: P(1, 2, 3, 4), lambda: p.__setattr__('x', 1), lambda: p._replace(q=1), lambda: namedtuple('A', 'a a'), lambda: namedtuple('A', '_a'), lambda: namedtuple('class', 'a'), lambda: namedtuple('A', '1'), lambda: P._make([1]), lambda: namedtuple('A', 'def')):
    try: f()
    except Exception as e: print(type(e).__name__, e)
    # expect: TypeError P.__new__() missing 1 required positional argument: 'y'
    # expect: TypeError P.__new__() takes from 3 to 4 positional arguments but 5 were given
    # expect: AttributeError can't set attribute
    # expect: ValueError Got unexpected field names: ['q']
    # expect: ValueError Encountered duplicate field name: 'a'
    # expect: ValueError Field names cannot start with an underscore: '_a'
    # expect: ValueError Type names and field names cannot be a keyword: 'class'
    # expect: ValueError Type names and field names must be valid identifiers: '1'
    # expect: TypeError Expected 3 arguments, got 1
    # expect: ValueError Type names and field names cannot be a keyword: 'def'
print(namedtuple('R', 'a def a', rename=True)._fields)  # expect: ('a', '_1', '_2')
class UD(UserDict):
    def __getitem__(self, k): return super().__getitem__(k) * 2
u = UD(a=1); print(u, u['a'], u.data, u.get('a'), 'a' in u, dict(u)); print(UserList([1, 2]) + [3], UserString('abc').upper(), type(UserString('x') + 'y').__name__)
# expect: {'a': 1} 2 {'a': 1} 2 True {'a': 2}
# expect: [1, 2, 3] ABC UserString
dd = defaultdict(int, a=1); dd['b'] += 1; print(dd, dd.copy(), dd | {'c': 3})
# expect: defaultdict(<class 'int'>, {'a': 1, 'b': 1}) defaultdict(<class 'int'>, {'a': 1, 'b': 1}) defaultdict(<class 'int'>, {'a': 1, 'b': 1, 'c': 3})
for change in (lambda d: d.append(9), lambda d: d.rotate(1), lambda d: d.__setitem__(0, 9)):    # its length stays
    full = deque([1, 2, 3], maxlen=3); walk = iter(full); next(walk); change(full)
    try: print(next(walk), full)
    except RuntimeError as e: print(e, full)
    # expect: deque mutated during iteration deque([2, 3, 9], maxlen=3)
    # expect: deque mutated during iteration deque([3, 1, 2], maxlen=3)
    # expect: 2 deque([9, 2, 3], maxlen=3)
