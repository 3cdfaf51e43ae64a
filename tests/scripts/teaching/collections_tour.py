from collections import namedtuple, Counter, OrderedDict, ChainMap, deque
from typing import NamedTuple
import itertools, functools, heapq, string, random, pprint
class Event(NamedTuple):
    time: float
    name: str
events = [Event(2.5, "b"), Event(1.0, "a")]
heapq.heapify(events)
print(heapq.heappop(events), [e._replace(time=0) for e in events])  # expect: Event(time=1.0, name='a') [Event(time=0, name='b')]
print(list(itertools.accumulate([1, 2, 3])), list(itertools.batched([1, 2, 3], 2)) if hasattr(itertools, "batched") else "no batched")
# expect: [1, 3, 6] no batched
print(functools.reduce(lambda a, b: a * b, range(1, 6)), Counter("mississippi").most_common(2))  # expect: 120 [('i', 4), ('s', 4)]
pprint.pprint([{"name": f"thread-{i}", "state": "waiting", "locks": list(range(i))} for i in range(4)], width=50)
# expect: [{'locks': [],
# expect:   'name': 'thread-0',
# expect:   'state': 'waiting'},
# expect:  {'locks': [0],
# expect:   'name': 'thread-1',
# expect:   'state': 'waiting'},
# expect:  {'locks': [0, 1],
# expect:   'name': 'thread-2',
# expect:   'state': 'waiting'},
# expect:  {'locks': [0, 1, 2],
# expect:   'name': 'thread-3',
# expect:   'state': 'waiting'}]
d = deque(maxlen=3); d.extend(range(5)); print(d, d.rotate(1), d)  # expect: deque([4, 2, 3], maxlen=3) None deque([4, 2, 3], maxlen=3)
@functools.singledispatch
def show(x): return "object"
@show.register
def _(x: int): return "int"
@show.register(list)
def _(x): return "list"
print(show(1), show([]), show("s"))  # expect: int list object
