class Queue:
    def __init__(self, level, quantum): self.level, self.quantum, self.items = level, quantum, []
    def __bool__(self): return len(self.items) > 0
    def __str__(self): return 'Q{}(q={})[{}]'.format(self.level, self.quantum, ', '.join(map(str, self.items)))
class Job(object):
    _next = 1
    def __init__(self, burst, io_every=None):
        self.id = Job._next; Job._next += 1
        self.left = burst; self.used = 0; self.io = io_every
    def __str__(self): return 'J%d:%d' % (self.id, self.left)
    __repr__ = __str__
class MLFQ:
    BOOST = 20
    def __init__(self, quanta=(2, 4, 8)):
        self.queues = [Queue(i, q) for i, q in enumerate(quanta)]
        self.clock = 0; self.trace = []
    def add(self, *jobs): self.queues[0].items.extend(jobs)
    def step(self):
        if self.clock and self.clock % self.BOOST == 0:
            for q in self.queues[1:]:
                self.queues[0].items += q.items; q.items = []
            print('%3d BOOST' % self.clock)
        q = next((q for q in self.queues if q), None)
        if q is None: return False
        job = q.items[0]
        job.left -= 1; job.used += 1; self.clock += 1
        self.trace.append(job.id)
        if job.left == 0:
            q.items.pop(0); print('%3d %s done' % (self.clock, 'J%d' % job.id))
        elif job.used >= q.quantum:
            job.used = 0; q.items.pop(0)
            self.queues[min(q.level + 1, len(self.queues) - 1)].items.append(job)
        return True
m = MLFQ(); m.add(Job(10), Job(3), Job(25))
while m.step():
    if m.clock % 10 == 0: print('%3d' % m.clock, ' | '.join(str(q) for q in m.queues))
import itertools
print(''.join(f'{k}x{len(list(g))} ' for k, g in itertools.groupby(m.trace)).rstrip())
# expect:  10 Q0(q=2)[] | Q1(q=4)[J2:1, J3:23] | Q2(q=8)[J1:4]
# expect:  11 J2 done
# expect:  19 J1 done
# expect:  20 Q0(q=2)[] | Q1(q=4)[] | Q2(q=8)[J3:18]
# expect:  20 BOOST
# expect:  30 Q0(q=2)[] | Q1(q=4)[] | Q2(q=8)[J3:8]
# expect:  38 J3 done
# expect: 1x2 2x2 3x2 1x4 2x1 3x4 1x4 3x19
