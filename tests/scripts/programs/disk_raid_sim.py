import random, sys
class disk:
    def __init__(self, seekTime, xferTime, queueLen):
        self.seekTime, self.xferTime, self.queueLen = seekTime, xferTime, queueLen
        self.currAddr = -10000; self.queue = []; self.count = 0; self.currTime = 0; self.util = 0; self.countSeq = self.countRand = 0
    def go(self): self.empty(); return (self.currTime, self.util)
    def enqueue(self, addr, op): self.queue.append(addr); 
    def empty(self):
        for a in self.queue: self.doIO(a)
    def doIO(self, addr):
        self.currTime += self.xferTime if addr == self.currAddr + 1 else self.seekTime + self.xferTime
        if addr == self.currAddr + 1: self.countSeq += 1
        else: self.countRand += 1
        self.currAddr = addr
class raid:
    def __init__(self, n=4, level='0', chunk=1): self.n, self.level, self.chunk = n, level, chunk; self.disks = [disk(10, .1, 5) for _ in range(n)]; self.printPhysical = True
    def bmap0(self, a): c = a // self.chunk; return c % self.n, (c // self.n) * self.chunk + a % self.chunk
    def bmap5(self, a):
        c = a // self.chunk; off = a % self.chunk; d = c % (self.n - 1); st = c // (self.n - 1)
        p = self.n - 1 - st % self.n
        if d >= p: d += 1
        return d, p, st * self.chunk + off
    def io(self, a, w):
        print('LOGICAL {0} to addr:{1:3d}'.format('WRITE' if w else 'READ ', a), end='  ')
        if self.level == '0': d, o = self.bmap0(a); ops = [(d, o, 'write' if w else 'read ')]
        elif self.level == '1': d, o = self.bmap0(a); d = (d % (self.n // 2)) * 2; ops = [(d, o, 'write'), (d + 1, o, 'write')] if w else [(d + o % 2, o, 'read ')]
        else: d, p, o = self.bmap5(a); ops = [(d, o, 'read '), (p, o, 'read '), (d, o, 'write'), (p, o, 'write')] if w else [(d, o, 'read ')]
        for d, o, k in ops: print(' %s [disk %d, offset %d] ' % (k, d, o), end=''); self.disks[d].enqueue(o, k)
        print()
    def stats(self):
        mx = 0
        for i, d in enumerate(self.disks):
            t, _ = d.go(); mx = max(mx, t); print('disk:%-2d  busy: %6.2f%%  I/Os: %5d (sequential:%d random:%d)' % (i, 100. * t / (t or 1), len(d.queue), d.countSeq, d.countRand))
        print('STAT totalTime', round(mx, 2))
for lvl in '015':
    random.seed(11); r = raid(level=lvl)
    for i in range(6): r.io(int(random.random() * 40) if i % 2 else i, random.random() < .3)
    r.stats(); print()
# expect: LOGICAL READ  to addr:  0   read  [disk 0, offset 0]
# expect: LOGICAL READ  to addr: 22   read  [disk 2, offset 5]
# expect: LOGICAL READ  to addr:  2   read  [disk 2, offset 0]
# expect: LOGICAL READ  to addr: 20   read  [disk 0, offset 5]
# expect: LOGICAL WRITE to addr:  4   write [disk 0, offset 1]
# expect: LOGICAL READ  to addr: 20   read  [disk 0, offset 5]
# expect: disk:0   busy: 100.00%  I/Os:     4 (sequential:0 random:4)
# expect: disk:1   busy:   0.00%  I/Os:     0 (sequential:0 random:0)
# expect: disk:2   busy: 100.00%  I/Os:     2 (sequential:0 random:2)
# expect: disk:3   busy:   0.00%  I/Os:     0 (sequential:0 random:0)
# expect: STAT totalTime 40.4
# expect:
# expect: LOGICAL READ  to addr:  0   read  [disk 0, offset 0]
# expect: LOGICAL READ  to addr: 22   read  [disk 1, offset 5]
# expect: LOGICAL READ  to addr:  2   read  [disk 0, offset 0]
# expect: LOGICAL READ  to addr: 20   read  [disk 1, offset 5]
# expect: LOGICAL WRITE to addr:  4   write [disk 0, offset 1]  write [disk 1, offset 1]
# expect: LOGICAL READ  to addr: 20   read  [disk 1, offset 5]
# expect: disk:0   busy: 100.00%  I/Os:     3 (sequential:1 random:2)
# expect: disk:1   busy: 100.00%  I/Os:     4 (sequential:0 random:4)
# expect: disk:2   busy:   0.00%  I/Os:     0 (sequential:0 random:0)
# expect: disk:3   busy:   0.00%  I/Os:     0 (sequential:0 random:0)
# expect: STAT totalTime 40.4
# expect:
# expect: LOGICAL READ  to addr:  0   read  [disk 0, offset 0]
# expect: LOGICAL READ  to addr: 22   read  [disk 2, offset 7]
# expect: LOGICAL READ  to addr:  2   read  [disk 2, offset 0]
# expect: LOGICAL READ  to addr: 20   read  [disk 3, offset 6]
# expect: LOGICAL WRITE to addr:  4   read  [disk 1, offset 1]  read  [disk 2, offset 1]  write [disk 1, offset 1]  write [disk 2, offset 1]
# expect: LOGICAL READ  to addr: 20   read  [disk 3, offset 6]
# expect: disk:0   busy: 100.00%  I/Os:     1 (sequential:0 random:1)
# expect: disk:1   busy: 100.00%  I/Os:     2 (sequential:0 random:2)
# expect: disk:2   busy: 100.00%  I/Os:     4 (sequential:1 random:3)
# expect: disk:3   busy: 100.00%  I/Os:     2 (sequential:0 random:2)
# expect: STAT totalTime 30.4
# expect:
