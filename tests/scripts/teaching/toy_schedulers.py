from enum import Enum, auto
from abc import ABC, abstractmethod
from typing import Protocol, Dict, List, Optional, Callable
from collections import deque
import heapq, threading, time
class ProcState(Enum):
    NEW = auto(); READY = auto(); RUNNING = auto(); DONE = auto()
    def __str__(self): return self.name.lower()
class Scheduler(ABC):
    def __init__(self): self.log: List[str] = []
    @abstractmethod
    def pick(self) -> Optional["Proc"]: ...
class Proc:
    _ids = iter(range(1, 100))
    def __init__(self, burst: int):
        self.pid, self.burst, self.state = next(self._ids), burst, ProcState.NEW
    def __lt__(self, other): return self.burst < other.burst
class SJF(Scheduler):
    def __init__(self, procs):
        super().__init__()
        self.heap = list(procs); heapq.heapify(self.heap)
    def pick(self): return heapq.heappop(self.heap) if self.heap else None
class RR(Scheduler):
    def __init__(self, procs, quantum=2):
        super().__init__()
        self.queue, self.quantum = deque(procs), quantum
    def pick(self): return self.queue.popleft() if self.queue else None
for cls in (SJF, RR):
    s = cls([Proc(b) for b in (5, 1, 3)])
    clock = 0
    while (p := s.pick()) is not None:
        p.state = ProcState.RUNNING
        run = min(p.burst, getattr(s, "quantum", p.burst))
        clock += run; p.burst -= run
        if p.burst: p.state = ProcState.READY; s.queue.append(p)
        else: p.state = ProcState.DONE
        print(f"{cls.__name__:>4} t={clock:2d} P{p.pid} {p.state}")
        # expect:  SJF t= 1 P2 done
        # expect:  SJF t= 4 P3 done
        # expect:  SJF t= 9 P1 done
        # expect:   RR t= 2 P4 ready
        # expect:   RR t= 3 P5 done
        # expect:   RR t= 5 P6 ready
        # expect:   RR t= 7 P4 ready
        # expect:   RR t= 8 P6 done
        # expect:   RR t= 9 P4 done
try: Scheduler()
except TypeError as e: print(e)  # expect: Can't instantiate abstract class Scheduler with abstract method pick
