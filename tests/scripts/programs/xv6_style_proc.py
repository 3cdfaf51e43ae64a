# cpython: no
from collections import namedtuple, Counter
from itertools import count, cycle
import textwrap, copy
UNUSED, EMBRYO, SLEEPING, RUNNABLE, RUNNING, ZOMBIE = range(6)
STATES = "unused embryo sleep runble run zombie".split()
class Proc:
    _pid = count(1)
    __slots__ = ('pid', 'state', 'parent', 'name', 'chan', 'killed', 'prog', 'pc', 'xstatus')
    def __init__(self, name, prog, parent=None):
        self.pid = next(self._pid); self.state = EMBRYO; self.parent = parent; self.name = name; self.chan = None; self.killed = False; self.prog = prog; self.pc = 0; self.xstatus = None
    def __repr__(self): return f"{self.pid} {STATES[self.state]:<7} {self.name}"
class Kernel:
    NPROC = 5
    def __init__(self): self.table = []; self.ticks = 0; self.log = []
    def alloc(self, name, prog, parent=None):
        if sum(p.state != UNUSED for p in self.table) >= self.NPROC: return None
        p = Proc(name, prog, parent); p.state = RUNNABLE; self.table.append(p); return p
    def sys_fork(self, p):
        c = self.alloc(p.name + "'", p.prog, p)
        if c is None: self.log.append(f"fork failed for {p.pid}"); return -1
        c.pc = p.pc; return c.pid
    def sys_sleep(self, p, n): p.state = SLEEPING; p.chan = ('tick', self.ticks + n)
    def sys_exit(self, p, st=0): p.state = ZOMBIE; p.xstatus = st; self.wakeup(('wait', p.parent.pid if p.parent else 0))
    def sys_wait(self, p):
        kids = [c for c in self.table if c.parent is p and c.state != UNUSED]
        if not kids: return -1
        for c in kids:
            if c.state == ZOMBIE: c.state = UNUSED; self.log.append(f"{p.pid} reaped {c.pid} ({c.xstatus})"); return c.pid
        p.state = SLEEPING; p.chan = ('wait', p.pid); p.pc -= 1
    def wakeup(self, chan):
        for p in self.table:
            if p.state == SLEEPING and p.chan == chan: p.state = RUNNABLE; p.chan = None
    def run(self, maxticks=40):
        while any(p.state in (RUNNABLE, SLEEPING) for p in self.table) and self.ticks < maxticks:
            self.ticks += 1; self.wakeup(('tick', self.ticks))
            for p in list(self.table):
                if p.state != RUNNABLE: continue
                p.state = RUNNING
                if p.pc >= len(p.prog): self.sys_exit(p)
                else:
                    op, *a = p.prog[p.pc]; p.pc += 1
                    self.log.append(f"t={self.ticks:02d} pid={p.pid} {op}({', '.join(map(repr, a))})"); getattr(self, 'sys_' + op)(p, *a)
                if p.state == RUNNING: p.state = RUNNABLE
k = Kernel(); k.alloc('init', [('fork',), ('sleep', 3), ('fork',), ('wait',), ('exit', 7)]); k.run()
print('\n'.join(k.log)); print(*k.table, sep='\n'); print(Counter(STATES[p.state] for p in k.table))
try: k.table[0].foo = 1
except AttributeError as e: print(e)
k.sys_kill(k.table[0])
# expect: t=01 pid=1 fork()
# expect: t=02 pid=1 sleep(3)
# expect: t=02 pid=2 sleep(3)
# expect: t=05 pid=1 fork()
# expect: t=05 pid=2 fork()
# expect: t=06 pid=1 wait()
# expect: t=06 pid=2 wait()
# expect: t=06 pid=3 wait()
# expect: t=06 pid=4 wait()
# expect: t=07 pid=3 exit(7)
# expect: t=07 pid=4 exit(7)
# expect: t=08 pid=1 wait()
# expect: 1 reaped 3 (7)
# expect: t=08 pid=2 wait()
# expect: 2 reaped 4 (7)
# expect: t=09 pid=1 exit(7)
# expect: t=09 pid=2 exit(7)
# expect: 1 zombie  init
# expect: 2 zombie  init'
# expect: 3 unused  init'
# expect: 4 unused  init''
# expect: Counter({'zombie': 2, 'unused': 2})
# expect: 'Proc' object has no attribute 'foo'
# expect error: AttributeError: 'Kernel' object has no attribute 'sys_kill'
