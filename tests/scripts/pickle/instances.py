import pickle
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
class Counter:
    def __init__(self):
        self.n, self.cache = 1, "dropped"
    def __getstate__(self):
        return {"n": self.n}
    def __setstate__(self, state):
        self.n, self.cache = state["n"] + 1, "new"
class Pair:
    def __init__(self, a, b):
        self.both = a, b
    def __reduce__(self):
        return Pair, self.both
class Words(list):
    pass
class Problem(Exception):
    pass
p = pickle.loads(pickle.dumps(Point(1, [2])))
print(p.x, p.y, type(p).__name__)  # expect: 1 [2] Point
c = pickle.loads(pickle.dumps(Counter()))
print(c.n, c.cache)  # expect: 2 new
print(pickle.loads(pickle.dumps(Pair(1, 2))).both)  # expect: (1, 2)
w = Words(["a"]); w.extra = 5
w2 = pickle.loads(pickle.dumps(w)); print(w2, w2.extra, type(w2).__name__)  # expect: ['a'] 5 Words
print(repr(pickle.loads(pickle.dumps(Problem("why", 3)))))  # expect: Problem('why', 3)
print(pickle.loads(pickle.dumps(Point)) is Point, pickle.loads(pickle.dumps(len)) is len)  # expect: True True
