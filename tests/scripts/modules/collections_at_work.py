from collections import deque, Counter, defaultdict, OrderedDict, namedtuple
d = deque([1, 2], maxlen=3)
d.append(3)
d.append(4)
d.appendleft(0)
print(d, d.popleft(), len(d))  # expect: deque([2, 3], maxlen=3) 0 2
print(Counter("hello").most_common(2), Counter("aab")["a"], Counter("a")["z"])  # expect: [('l', 2), ('h', 1)] 2 0
g = defaultdict(list)
g["k"].append(1)
print(g["k"], dict(g), OrderedDict(a=1))  # expect: [1] {'k': [1]} OrderedDict([('a', 1)])
P = namedtuple("P", "x y")
print(P(1, 2), P(1, 2).x, P(y=3, x=4)[0])  # expect: P(x=1, y=2) 1 4
