# Dining with a monitor and dataclass stats, course style
from __future__ import annotations
from dataclasses import dataclass, field
import threading, time, random, statistics, logging
logging.basicConfig(format="%(asctime)s.%(msecs)03d %(levelname)-7s %(message)s", datefmt="%H:%M:%S", level=logging.WARNING)
@dataclass
class Stats:
    waits: list[float] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock, repr=False, compare=False)
    def add(self, w: float) -> None:
        with self.lock:
            self.waits.append(w)
    def summary(self) -> str:
        return f"n={len(self.waits)} mean={statistics.mean(self.waits):.3f} max={max(self.waits):.3f}"
class Table:
    def __init__(self, n: int) -> None:
        self.cond = threading.Condition()
        self.used: set[int] = set()
    def take(self, a: int, b: int) -> float:
        t0 = time.monotonic()
        with self.cond:
            self.cond.wait_for(lambda: a not in self.used and b not in self.used)
            self.used |= {a, b}
        return time.monotonic() - t0
    def put(self, a: int, b: int) -> None:
        with self.cond:
            self.used -= {a, b}
            self.cond.notify_all()
def philosopher(i: int, table: Table, stats: Stats) -> None:
    for _ in range(2):
        stats.add(table.take(i, (i + 1) % 5))
        time.sleep(0.1)
        table.put(i, (i + 1) % 5)
table, stats = Table(5), Stats()
ts = [threading.Thread(target=philosopher, args=(i, table, stats)) for i in range(5)]
for t in ts: t.start()
for t in ts: t.join()
print(len(stats.waits), stats.summary().startswith("n=10 mean="), Stats([1.0]) == Stats([1.0]), Stats([1.0]))  # expect: 10 True True Stats(waits=[1.0])
