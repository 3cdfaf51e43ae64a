from collections import deque
from dataclasses import dataclass, field
import heapq, copy
@dataclass
class Process:
    pid: str
    arrival: int
    burst: int
    priority: int = 0
    remaining: int = field(init=False)
    completion: int = 0
    def __post_init__(self): self.remaining = self.burst
    @property
    def tat(self): return self.completion - self.arrival
    @property
    def wt(self): return self.tat - self.burst
def fcfs(ps):
    t, g = 0, []
    for p in sorted(ps, key=lambda p: p.arrival):
        t = max(t, p.arrival); g.append((p.pid, t, t + p.burst)); t += p.burst; p.completion = t
    return g
def sjf(ps):
    t, g, todo = 0, [], list(ps)
    while todo:
        ready = [p for p in todo if p.arrival <= t]
        if not ready: t = min(p.arrival for p in todo); continue
        p = min(ready, key=lambda p: (p.burst, p.arrival))
        g.append((p.pid, t, t + p.burst)); t += p.burst; p.completion = t; todo.remove(p)
    return g
def rr(ps, q=2):
    t, g, dq, ps = 0, [], deque(), sorted(ps, key=lambda p: p.arrival); i = 0
    while i < len(ps) or dq:
        while i < len(ps) and ps[i].arrival <= t: dq.append(ps[i]); i += 1
        if not dq: t = ps[i].arrival; continue
        p = dq.popleft(); r = min(q, p.remaining)
        g.append((p.pid, t, t + r)); t += r; p.remaining -= r
        while i < len(ps) and ps[i].arrival <= t: dq.append(ps[i]); i += 1
        if p.remaining: dq.append(p)
        else: p.completion = t
    return g
def prio(ps):
    h, t, g, ps = [], 0, [], sorted(ps, key=lambda p: p.arrival); i = 0
    while i < len(ps) or h:
        while i < len(ps) and ps[i].arrival <= t: heapq.heappush(h, (ps[i].priority, i, ps[i])); i += 1
        if not h: t = ps[i].arrival; continue
        _, _, p = heapq.heappop(h); g.append((p.pid, t, t + p.burst)); t += p.burst; p.completion = t
    return g
def show(name, ps, g):
    print(f"\n=== {name} ===".ljust(40, '='))
    print("|" + "|".join(f" {pid:^{(e - s) * 2}}" for pid, s, e in g) + "|")
    print(f"{'프로세스':<6}{'도착':>6}{'실행':>6}{'완료':>6}{'반환':>6}{'대기':>6}")
    print("-" * 42)
    for p in ps: print(f"{p.pid:<8}{p.arrival:>8}{p.burst:>8}{p.completion:>8}{p.tat:>8}{p.wt:>8}")
    n = len(ps)
    print("평균 반환시간: %.2f, 평균 대기시간: %6.3f" % (sum(p.tat for p in ps) / n, sum(p.wt for p in ps) / n))
base = [Process("P1", 0, 7, 3), Process("P2", 2, 4, 1), Process("P3", 4, 1, 4), Process("P4", 5, 4, 2)]
for name, f in [("FCFS", fcfs), ("SJF", sjf), ("Round Robin", rr), ("Priority", prio)]:
    ps = copy.deepcopy(base); show(name, ps, f(ps))
print(base[0])
# expect:
# expect: === FCFS ==============================
# expect: |       P1      |    P2   | P3|    P4   |
# expect: 프로세스      도착    실행    완료    반환    대기
# expect: ------------------------------------------
# expect: P1             0       7       7       7       0
# expect: P2             2       4      11       9       5
# expect: P3             4       1      12       8       7
# expect: P4             5       4      16      11       7
# expect: 평균 반환시간: 8.75, 평균 대기시간:  4.750
# expect:
# expect: === SJF ===============================
# expect: |       P1      | P3|    P2   |    P4   |
# expect: 프로세스      도착    실행    완료    반환    대기
# expect: ------------------------------------------
# expect: P1             0       7       7       7       0
# expect: P2             2       4      12      10       6
# expect: P3             4       1       8       4       3
# expect: P4             5       4      16      11       7
# expect: 평균 반환시간: 8.00, 평균 대기시간:  4.000
# expect:
# expect: === Round Robin =======================
# expect: |  P1 |  P2 |  P1 | P3|  P2 |  P4 |  P1 |  P4 | P1|
# expect: 프로세스      도착    실행    완료    반환    대기
# expect: ------------------------------------------
# expect: P1             0       7      16      16       9
# expect: P2             2       4       9       7       3
# expect: P3             4       1       7       3       2
# expect: P4             5       4      15      10       6
# expect: 평균 반환시간: 9.00, 평균 대기시간:  5.000
# expect:
# expect: === Priority ==========================
# expect: |       P1      |    P2   |    P4   | P3|
# expect: 프로세스      도착    실행    완료    반환    대기
# expect: ------------------------------------------
# expect: P1             0       7       7       7       0
# expect: P2             2       4      11       9       5
# expect: P3             4       1      16      12      11
# expect: P4             5       4      15      10       6
# expect: 평균 반환시간: 9.50, 평균 대기시간:  5.500
# expect: Process(pid='P1', arrival=0, burst=7, priority=3, remaining=7, completion=0)
