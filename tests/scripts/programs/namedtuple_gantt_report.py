from collections import namedtuple, defaultdict
from operator import attrgetter, itemgetter
import itertools, math, textwrap
Seg = namedtuple('Seg', 'pid start end')
class Gantt(list):
    def add(self, pid, s, e):
        if self and self[-1].pid == pid and self[-1].end == s: self[-1] = self[-1]._replace(end=e)
        else: self.append(Seg(pid, s, e))
    def __str__(self):
        top = ''.join(f'|{g.pid:^{max(2, (g.end - g.start) * 2)}}' for g in self) + '|'; ticks = '0'
        for g in self: ticks += f'{g.end:>{max(2, (g.end - g.start) * 2) + 1}}'
        return f'{top}\n{ticks}'
def rr(jobs, q):
    g, t, ready, i, rem = Gantt(), 0, [], 0, {p: b for p, a, b in jobs}; jobs = sorted(jobs, key=itemgetter(1)); fin = {}
    while rem:
        while i < len(jobs) and jobs[i][1] <= t: ready.append(jobs[i][0]); i += 1
        if not ready: g.add('--', t, jobs[i][1]); t = jobs[i][1]; continue
        p = ready.pop(0); r = min(q, rem[p]); g.add(p, t, t + r); t += r; rem[p] -= r
        while i < len(jobs) and jobs[i][1] <= t: ready.append(jobs[i][0]); i += 1
        if rem[p]: ready.append(p)
        else: del rem[p]; fin[p] = t
    return g, fin
g, fin = rr([('P1', 0, 5), ('P2', 1, 3), ('P3', 2, 1), ('P4', 15, 2)], 2); print(g); print(fin, max(g, key=attrgetter('end')), sum(s.end - s.start for s in g if s.pid == '--'))
by = defaultdict(list); [by[s.pid].append((s.start, s.end)) for s in g]
for p, segs in sorted(by.items()): print(f'{p:<4}' + ' '.join('%d~%d' % s for s in segs)); 
print(textwrap.fill('선점형 스케줄링은 ' * 6, 30), textwrap.indent('a\nb', '> '), textwrap.shorten('hello big world', 10), sep='\n'); print(Seg._make([1, 2, 3]), Seg(pid=1, start=2, end=3) == (1, 2, 3), math.lcm(4, 6), math.gcd(12, 18), math.prod([1, 2, 3]), math.isclose(.1 + .2, .3), math.comb(5, 2))
# expect: | P1 | P2 |P3| P1 |P2|P1|     --     | P4 |
# expect: 0    2    4  5    7  8  9           15   17
# expect: {'P3': 5, 'P2': 8, 'P1': 9, 'P4': 17} Seg(pid='P4', start=15, end=17) 6
# expect: --  9~15
# expect: P1  0~2 5~7 8~9
# expect: P2  2~4 7~8
# expect: P3  4~5
# expect: P4  15~17
# expect: 선점형 스케줄링은 선점형 스케줄링은 선점형 스케줄링은
# expect: 선점형 스케줄링은 선점형 스케줄링은 선점형 스케줄링은
# expect: > a
# expect: > b
# expect: [...]
# expect: Seg(pid=1, start=2, end=3) True 12 6 6 True 10
