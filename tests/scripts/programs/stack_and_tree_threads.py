import threading
from typing import Any, Generic, Iterator, Optional, TypeVar
T = TypeVar('T')
class _Node(Generic[T]):
    __slots__ = 'value', 'next'
    def __init__(self, value: T, next: 'Optional[_Node[T]]' = None): self.value = value; self.next = next
class Stack(Generic[T]):
    def __init__(self, *items: T) -> None:
        self._head: Optional[_Node[T]] = None; self._n = 0; self._lock = threading.Lock()
        for i in items: self.push(i)
    def push(self, v: T) -> 'Stack[T]':
        with self._lock: self._head = _Node(v, self._head); self._n += 1
        return self
    def pop(self) -> T:
        with self._lock:
            if self._head is None: raise IndexError('pop from empty stack')  # expect error: IndexError: pop from empty stack
            v, self._head = self._head.value, self._head.next; self._n -= 1; return v
    def __len__(self): return self._n
    def __bool__(self): return self._head is not None
    def __iter__(self) -> Iterator[T]:
        n = self._head
        while n: yield n.value; n = n.next
    def __repr__(self): return f"{self.__class__.__name__}({', '.join(map(repr, reversed(list(self))))})"
    def __eq__(self, o): return NotImplemented if not isinstance(o, Stack) else list(self) == list(o)
    def __contains__(self, x): return any(x == y for y in self)
    def __getitem__(self, i):
        if isinstance(i, slice): return list(self)[i]
        if i < 0: i += len(self)
        for k, v in enumerate(self):
            if k == i: return v
        raise IndexError(i)
class BST:
    def __init__(self): self.root = None; self.lock = threading.RLock()
    def insert(self, k, v=None):
        def ins(n): 
            if n is None: return [k, v, None, None]
            if k == n[0]: n[1] = v
            else: i = 2 + (k > n[0]); n[i] = ins(n[i])
            return n
        with self.lock: self.root = ins(self.root)
    def walk(self, n='root'):
        n = self.root if n == 'root' else n
        if n: yield from self.walk(n[2]); yield n[0]; yield from self.walk(n[3])
    def height(self, n='root'): n = self.root if n == 'root' else n; return 0 if n is None else 1 + max(self.height(n[2]), self.height(n[3]))
s = Stack(1, 2, 3); print(s, len(s), s.pop(), 2 in s, s[0], s[-1], s[:1], bool(Stack()), s == Stack(1, 2), s != 5, s.push('x').push(None))
# expect: Stack(1, 2, 'x', None) 3 3 True 2 1 [2] False True True Stack(1, 2, 'x', None)
ts = [threading.Thread(target=lambda k=k: [s.push(k) for _ in range(50)]) for k in range(4)]; [t.start() for t in ts]; [t.join() for t in ts]; print(len(s), sum(1 for _ in s))
# expect: 204 204
b = BST(); [threading.Thread(target=b.insert, args=(k,)).start() for k in (5, 2, 8, 1, 9, 3)]
while threading.active_count() > 1: pass
print(list(b.walk()), b.height() >= 3)  # expect: [1, 2, 3, 5, 8, 9] True
try: hash(s)
except TypeError as e: print(e)  # expect: unhashable type: 'Stack'
try: s['a']
except TypeError as e: print(e)  # expect: '<' not supported between instances of 'str' and 'int'
Stack().pop()
