from __future__ import annotations
import threading, queue, typing as t
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from functools import cache, cached_property
T = t.TypeVar('T'); R = t.TypeVar('R')
class Runnable(t.Protocol):
    def run(self) -> None: ...
@t.runtime_checkable
class Closeable(t.Protocol):
    def close(self) -> None: ...
@dataclass(slots=True, frozen=True, kw_only=True)
class Msg(t.Generic[T]):
    body: T
    prio: int = 0
    tags: tuple[str, ...] = ()
class Stage(ABC, t.Generic[T, R]):
    registry: t.ClassVar[dict[str, type]] = {}
    def __init_subclass__(cls, /, name: str = '', **kw): super().__init_subclass__(**kw); cls.registry[name or cls.__name__] = cls
    def __init__(self) -> None: self.inq: queue.Queue[T | None] = queue.Queue(); self.next: Stage | None = None; self.th = threading.Thread(target=self._loop, name=type(self).__name__)
    def __or__(self, other: Stage) -> Stage: self.next = other; other._first = getattr(self, '_first', self); return other
    @abstractmethod
    def process(self, x: T) -> R: ...
    def _loop(self):
        while (x := self.inq.get()) is not None:
            y = self.process(x)
            if self.next: self.next.inq.put(y)
        if self.next: self.next.inq.put(None)
    def close(self) -> None: self.inq.put(None)
class Double(Stage[int, int], name='x2'):
    def process(self, x): return x * 2
class Fmt(Stage[int, str]):
    def process(self, x): return f'<{x}>'
class Collect(Stage[str, None]):
    def __init__(self): super().__init__(); self.items: list[str] = []
    def process(self, x): self.items.append(x)
tail = Double() | Fmt() | Collect(); first = tail._first; s = first
while s: s.th.start(); s = s.next
for i in range(4): first.inq.put(i)
first.close(); tail.th.join(); print(tail.items, sorted(Stage.registry), isinstance(first, Closeable))
try: Stage()
except TypeError as e: print(e)
m = Msg(body=[1], tags=('a',)); print(m, hash(Msg(body=1)) == hash(Msg(body=1)))
try: m.body = 2
except Exception as e: print(type(e).__name__, e)
try: Msg(1)
except TypeError as e: print(e)
@cache
def slow(n: int) -> int: print('계산', n); return n * n
print(slow(3), slow(3), slow.cache_info().hits, t.get_type_hints(slow), Stage.process.__isabstractmethod__)
match m:
    case Msg(body=[x], tags=(first_tag, *_)): print('매치', x, first_tag)
# expect: ['<0>', '<2>', '<4>', '<6>'] ['Collect', 'Fmt', 'x2'] True
# expect: Can't instantiate abstract class Stage with abstract method process
# expect: Msg(body=[1], prio=0, tags=('a',)) True
# expect: FrozenInstanceError cannot assign to field 'body'
# expect: Msg.__init__() takes 1 positional argument but 2 were given
# expect: 계산 3
# expect: 9 9 1 {'n': <class 'int'>, 'return': <class 'int'>} True
# expect: 매치 1 a
