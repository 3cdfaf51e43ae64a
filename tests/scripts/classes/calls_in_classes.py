class Stack:
    def __init__(self): self._d = []
    def push(self, *xs):
        for x in xs: self._d.append(x)
        return self
    def pop(self):
        if not self._d: raise IndexError('empty stack')
        return self._d.pop()
    def __len__(self): return len(self._d)
    def __iter__(self): return reversed(self._d)
    def __contains__(self, x): return x in self._d
    def __getitem__(self, i): return self._d[i]
    def __bool__(self): return len(self._d) > 0
    def __eq__(self, o): return isinstance(o, Stack) and self._d == o._d
    def __add__(self, o): return Stack().push(*self._d, *o._d)
    def __iadd__(self, x): self._d.append(x); return self
    def __repr__(self): return f'Stack({self._d})'
    def __copy__(self): return Stack().push(*self._d)
    def __enter__(self): return self
    def __exit__(self, *e): self._d.clear()
    def __call__(self, n): return [self.pop() for _ in range(n)]
s = Stack().push(1, 2).push(3)
print(s, len(s), list(s), 2 in s, s[0], s[-1], s[0:2], bool(s), s == Stack().push(1, 2, 3), s + Stack().push(9), s(2), s)
# expect: Stack([1]) 3 [3, 2, 1] True 1 3 [1, 2] True True Stack([1, 2, 3, 9]) [3, 2] Stack([1])
s += 7; print(s)  # expect: Stack([1, 7])
with s as t: print(t)  # expect: Stack([1, 7])
print(s, not s)  # expect: Stack([]) True
try: s.pop()
except IndexError as e: print(e)  # expect: empty stack
import copy; c = copy.copy(Stack().push(5)); print(c)  # expect: Stack([5])
class LinkedList:
    class Node:
        __slots__ = 'v', 'n'
        def __init__(self, v, n=None): self.v, self.n = v, n
    def __init__(self, it=()):
        self.h = None
        for v in reversed(list(it)): self.h = self.Node(v, self.h)
    def __iter__(self):
        n = self.h
        while n: yield n.v; n = n.n
    def __str__(self): return ' -> '.join(map(str, self))
print(LinkedList('abc'), list(LinkedList([1, 2])), sum(LinkedList(range(4))), max(LinkedList([3, 9, 2])), *LinkedList('xy'))
# expect: a -> b -> c [1, 2] 6 9 x y
class Vec:
    def __init__(self, *c): self.c = c
    def __eq__(self, o): return self.c == o.c
    def __add__(self, o): return Vec(*(a + b for a, b in zip(self.c, o.c)))
    def __mul__(self, k): return Vec(*(a * k for a in self.c)) if isinstance(k, (int, float)) else sum(a * b for a, b in zip(self.c, k.c))
    __rmul__ = __mul__
    def __neg__(self): return self * -1
    def __sub__(self, o): return self + -o
    def __abs__(self): return sum(a * a for a in self.c) ** .5
    def __matmul__(self, o): return self * o
    def __repr__(self): return 'Vec' + repr(self.c)
    def __getattr__(self, n):
        if n in 'xyz': return self.c['xyz'.index(n)]
        raise AttributeError(n)
    def __hash__(self): return hash(self.c)
v = Vec(3, 4); print(v + v, v * 2, 2 * v, v * v, -v, v - Vec(1, 1), abs(v), v @ v, v.x, v.y, {v: 1}[Vec(3, 4)])
# expect: Vec(6, 8) Vec(6, 8) Vec(6, 8) 25 Vec(-3, -4) Vec(2, 3) 5.0 25 3 4 1
try: v.q
except AttributeError as e: print(e)  # expect: q
try: v.z
except IndexError as e: print(e)  # expect: tuple index out of range
