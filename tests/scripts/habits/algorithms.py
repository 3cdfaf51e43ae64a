# algorithms
import heapq, bisect, collections, functools, itertools
class Graph:
    def __init__(self): self.adj = collections.defaultdict(dict)
    def edge(self, a, b, w=1): self.adj[a][b] = w; self.adj[b][a] = w; return self
    def bfs(self, s):
        seen, q, out = {s}, collections.deque([s]), []
        while q:
            n = q.popleft(); out.append(n)
            for m in sorted(self.adj[n]):
                if m not in seen: seen.add(m); q.append(m)
        return out
    def dfs(self, n, seen=None):
        seen = seen if seen is not None else set()
        if n in seen: return
        seen.add(n); yield n
        for m in sorted(self.adj[n]): yield from self.dfs(m, seen)
    def dijkstra(self, s):
        d, h = {s: 0}, [(0, s)]
        while h:
            c, n = heapq.heappop(h)
            if c > d[n]: continue
            for m, w in self.adj[n].items():
                if c + w < d.get(m, float("inf")): d[m] = c + w; heapq.heappush(h, (d[m], m))
        return dict(sorted(d.items()))
g = Graph().edge("a", "b", 4).edge("a", "c", 1).edge("c", "b", 2).edge("b", "d", 5); print(g.bfs("a"), list(g.dfs("a")), g.dijkstra("a"))
# expect: ['a', 'b', 'c', 'd'] ['a', 'b', 'c', 'd'] {'a': 0, 'b': 3, 'c': 1, 'd': 8}
def qsort(l): return l if len(l) < 2 else qsort([x for x in l[1:] if x < l[0]]) + [l[0]] + qsort([x for x in l[1:] if x >= l[0]])
def msort(l):
    if len(l) < 2: return l
    m = len(l) // 2; return list(heapq.merge(msort(l[:m]), msort(l[m:])))
def primes(n):
    s = bytearray([1]) * (n + 1); s[:2] = b"\0\0"
    for i in range(2, int(n ** .5) + 1):
        if s[i]: s[i * i::i] = bytes(len(s[i * i::i]))
    return [i for i, v in enumerate(s) if v]
data = [5, 3, 9, 1, 5, 7]; print(qsort(data), msort(data), sorted(data) == msort(data), primes(30), data)
# expect: [1, 3, 5, 5, 7, 9] [1, 3, 5, 5, 7, 9] True [2, 3, 5, 7, 11, 13, 17, 19, 23, 29] [5, 3, 9, 1, 5, 7]
@functools.cache
def lcs(a, b): return "" if not a or not b else a[0] + lcs(a[1:], b[1:]) if a[0] == b[0] else max(lcs(a[1:], b), lcs(a, b[1:]), key=len)
def hanoi(n, a="A", b="B", c="C"): return hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c) if n else []
def queens(n):
    def place(r, cols, d1, d2):
        if r == n: yield tuple(cols); return
        for c in range(n):
            if c not in cols and r - c not in d1 and r + c not in d2: yield from place(r + 1, cols + [c], d1 | {r - c}, d2 | {r + c})
    return place(0, [], set(), set())
print(lcs("AGGTAB", "GXTXAYB"), len(hanoi(5)), hanoi(2), next(queens(6)), len(list(queens(6))))
# expect: GTAB 31 [('A', 'B'), ('A', 'C'), ('B', 'C')] (1, 3, 5, 0, 2, 4) 4
def gcd(a, b): return a if not b else gcd(b, a % b)
def collatz(n):
    while n != 1: yield n; n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1
print(gcd(48, 18), list(collatz(6)), [list(x) for x in itertools.permutations("ab")], [bin(i).count("1") for i in range(8)], functools.reduce(lambda a, b: a * b, range(1, 21)), pow(3, 200, 13), [n for n in range(1, 30) if sum(d for d in range(1, n) if n % d == 0) == n], [[i * j for j in range(1, 4)] for i in range(1, 4)], list(zip(*[[1, 2], [3, 4]])), sum(map(int, str(2 ** 100))), "".join(reversed("abc")), all(n % d for d in range(2, 7) for n in (7,)))
# expect: 6 [6, 3, 10, 5, 16, 8, 4, 2, 1] [['a', 'b'], ['b', 'a']] [0, 1, 1, 2, 1, 2, 2, 3] 2432902008176640000 9 [6, 28] [[1, 2, 3], [2, 4, 6], [3, 6, 9]] [(1, 3), (2, 4)] 115 cba True
class Bank:
    class Error(Exception): pass
    def __init__(self): self.acc = {}
    def open(self, n, b=0):
        if n in self.acc: raise Bank.Error(f"{n!r} exists")
        self.acc[n] = b
    def move(self, a, b, amt):
        try:
            if self.acc[a] < amt: raise self.Error("insufficient funds")
            self.acc[a] -= amt; self.acc[b] += amt
        except KeyError as e: raise Bank.Error(f"no account {e}") from e
bk = Bank(); bk.open("x", 10); bk.open("y")
for args in (("x", "y", 4), ("x", "y", 40), ("q", "y", 1)):
    try: bk.move(*args); print(bk.acc)  # expect: {'x': 6, 'y': 4}
    except Bank.Error as e: print("Error:", e, "|", repr(e.__cause__))
    # expect: Error: insufficient funds | None
    # expect: Error: no account 'q' | KeyError('q')
try: bk.open("x")
except Bank.Error as e: print(type(e).__qualname__, e)  # expect: Bank.Error 'x' exists
