from collections import defaultdict
from typing import Callable, Any, Dict, List, Optional
import threading, queue, enum, time
class Topic(enum.Enum):
    ORDER = enum.auto()
    PAYMENT = 'pay'
class EventBus:
    def __init__(self) -> None:
        self._subs: Dict[Topic, List[Callable[[Any], None]]] = defaultdict(list)
        self._q: "queue.Queue[Optional[tuple]]" = queue.Queue()
        self._t = threading.Thread(target=self._loop, name="bus")
    def subscribe(self, topic):
        def deco(f):
            self._subs[topic].append(f); return f
        return deco
    def publish(self, topic: Topic, **payload): self._q.put((topic, payload))
    def __enter__(self): self._t.start(); return self
    def __exit__(self, et, ev, tb):
        self._q.put(None); self._t.join()
        print("exit", et.__name__ if et else None)
        return et is KeyError
    def _loop(self):
        while (ev := self._q.get()) is not None:
            topic, payload = ev
            for f in self._subs.get(topic, ()):
                try: f(payload)
                except Exception as exc: print(f"  ! {f.__name__}: {exc!r}")
bus = EventBus()
@bus.subscribe(Topic.ORDER)
def on_order(p): print("주문", p['item'], sep=' → ')
@bus.subscribe(Topic.ORDER)
def audit(p): print(f"  audit {p['price']:,}")
@bus.subscribe(Topic.PAYMENT)
def pay(p): raise RuntimeError(p)
with bus:
    bus.publish(Topic.ORDER, item='커피', price=4500)
    bus.publish(Topic.ORDER, item='빵')
    bus.publish(Topic.PAYMENT, ok=False)
    raise KeyError('무시됨')
print(Topic.ORDER, Topic('pay'), list(Topic), Topic['ORDER'].value, repr(bus)[:20])
# expect: 주문 → 커피
# expect:   audit 4,500
# expect: 주문 → 빵
# expect:   ! audit: KeyError('price')
# expect:   ! pay: RuntimeError({'ok': False})
# expect: exit KeyError
# expect: Topic.ORDER Topic.PAYMENT [<Topic.ORDER: 1>, <Topic.PAYMENT: 'pay'>] 1 <__main__.EventBus o
