import heapq, bisect, itertools
class PQ:
    def __init__(self): self.h, self.c = [], itertools.count()
    def push(self, x, p=0): heapq.heappush(self.h, (p, next(self.c), x))
    def pop(self): return heapq.heappop(self.h)[2]
    def __len__(self): return len(self.h)
q = PQ()
for t, p in (('low', 5), ('high', 1), ('mid', 3), ('high2', 1)): q.push(t, p)
print([q.pop() for _ in range(len(q))])  # expect: ['high', 'high2', 'mid', 'low']
try: q.pop()
except IndexError as e: print(e)  # expect: index out of range
def dijkstra(g, s):
    d, h = {s: 0}, [(0, s)]
    while h:
        c, n = heapq.heappop(h)
        if c > d[n]: continue
        for m, w in g[n].items():
            if c + w < d.get(m, 1e9): d[m] = c + w; heapq.heappush(h, (c + w, m))
    return d
print(dijkstra({'a': {'b': 1, 'c': 4}, 'b': {'c': 2, 'd': 5}, 'c': {'d': 1}, 'd': {}}, 'a'))  # expect: {'a': 0, 'b': 1, 'c': 3, 'd': 4}
print(heapq.nsmallest(3, [5, 1, 4, 2]), heapq.nlargest(2, 'hello'), list(heapq.merge([1, 3, 5], [2, 4], [0, 9])), heapq.nlargest(2, [{'v': 1}, {'v': 3}, {'v': 2}], key=lambda d: d['v']))
# expect: [1, 2, 4] ['o', 'l'] [0, 1, 2, 3, 4, 5, 9] [{'v': 3}, {'v': 2}]
def grade(s, b=(60, 70, 80, 90), g='FDCBA'): return g[bisect.bisect(b, s)]
print([grade(s) for s in (33, 60, 79, 90, 100)])  # expect: ['F', 'D', 'C', 'A', 'A']
l = []
for x in (5, 2, 8, 2): bisect.insort(l, x)
print(l, bisect.bisect_left(l, 2), bisect.bisect_right(l, 2), bisect.bisect_left(['a', 'c'], 'b'), bisect.bisect(l, 100))  # expect: [2, 2, 5, 8] 0 2 1 4
h = [9, 4, 7]; heapq.heapify(h); print(h[0], heapq.heappushpop(h, 1), heapq.heapreplace(h, 10), sorted(h))  # expect: 4 1 4 [7, 9, 10]
