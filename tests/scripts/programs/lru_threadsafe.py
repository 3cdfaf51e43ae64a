import threading
from collections import OrderedDict
from typing import Generic, TypeVar, Optional, Iterator, Protocol, Union
K = TypeVar('K'); V = TypeVar('V')
class LRU(Generic[K, V]):
    def __init__(self, cap: int = 3) -> None: self._d: OrderedDict[K, V] = OrderedDict(); self._cap = cap; self._l = threading.RLock(); self.hits = self.miss = 0
    def __getitem__(self, k: K) -> V:
        with self._l:
            if k not in self._d: self.miss += 1; raise KeyError(k)
            self._d.move_to_end(k); self.hits += 1; return self._d[k]
    def __setitem__(self, k, v):
        with self._l:
            self._d[k] = v; self._d.move_to_end(k)
            if len(self._d) > self._cap: print('evict', self._d.popitem(last=False))
    def get(self, k: K, default: Optional[V] = None) -> Union[V, None]:
        try: return self[k]
        except KeyError: return default
    def __iter__(self) -> Iterator[K]: yield from list(self._d)
    def __len__(self): return len(self._d)
    def __contains__(self, k): return k in self._d
    def __repr__(self): return f"{type(self).__name__}({dict(self._d)}, hit={self.hits / max(1, self.hits + self.miss):.0%})"
c: LRU[str, int] = LRU(3)
for i, k in enumerate('abcad'): c[k] = i; c.get('a')
print(c, list(c), 'b' in c, len(c), c.get('zz', -1)); print(LRU[int, str], OrderedDict(a=1))
def w(n):
    for i in range(100): c[f'{n}{i % 2}'] = i
import io, contextlib
with contextlib.redirect_stdout(io.StringIO()):
    ts = [threading.Thread(target=w, args=(n,)) for n in 'xy']; [t.start() for t in ts]; [t.join() for t in ts]
print(len(c)); print(c['nope'])
# expect: evict ('b', 1)
# expect: LRU({'c': 2, 'd': 4, 'a': 3}, hit=83%) ['c', 'd', 'a'] False 3 -1
# expect: __main__.LRU[int, str] OrderedDict([('a', 1)])
# expect: 3
# expect error: KeyError: 'nope'
