from concurrent.futures import ThreadPoolExecutor, Future, as_completed
import threading, sys, os
class Node:
    __slots__ = 'val', 'left', 'right'
    def __init__(self, val, left=None, right=None): self.val, self.left, self.right = val, left, right
    def __iter__(self):
        if self.left: yield from self.left
        yield self.val
        if self.right: yield from self.right
    @classmethod
    def build(cls, xs):
        if not xs: return None
        m = len(xs) // 2; return cls(xs[m], cls.build(xs[:m]), cls.build(xs[m + 1:]))
def psum(n, depth=0):
    if n is None: return 0
    if depth >= 2: return sum(n)
    res = [0]
    t = threading.Thread(target=lambda: res.__setitem__(0, psum(n.left, depth + 1))); t.start()
    r = psum(n.right, depth + 1); t.join(); return res[0] + n.val + r
root = Node.build(list(range(100))); print(psum(root), list(root)[:5], threading.active_count())
def fsum(ex, n, d=0):
    if n is None: return 0
    if d >= 2: return sum(n)
    l = ex.submit(fsum, ex, n.left, d + 1); return n.val + fsum(ex, n.right, d + 1) + l.result()
with ThreadPoolExecutor(8) as ex: print(fsum(ex, root)); print([f.result() for f in [ex.submit(os.path.join, 'a', str(i)) for i in range(2)]])
def quicksort(a, lo=0, hi=None, depth=0):
    hi = len(a) - 1 if hi is None else hi
    if lo < hi:
        p, i = a[hi], lo
        for j in range(lo, hi):
            if a[j] < p: a[i], a[j] = a[j], a[i]; i += 1
        a[i], a[hi] = a[hi], a[i]
        if depth < 3:
            t = threading.Thread(target=quicksort, args=(a, lo, i - 1, depth + 1)); t.start(); quicksort(a, i + 1, hi, depth + 1); t.join()
        else: quicksort(a, lo, i - 1, depth + 1); quicksort(a, i + 1, hi, depth + 1)
import random; random.seed(5); a = random.sample(range(1000), 200); quicksort(a); print(a == sorted(a), a[:3], a[-1])
try: root.extra = 1
except AttributeError as e: print(e)
# expect: 4950 [0, 1, 2, 3, 4] 1
# expect: 4950
# expect: ['a/0', 'a/1']
# expect: True [1, 3, 5] 994
# expect: 'Node' object has no attribute 'extra'
