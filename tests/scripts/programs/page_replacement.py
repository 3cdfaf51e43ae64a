import sys
from collections import OrderedDict, deque
def fifo(ref, n):
    mem, faults, rows = deque(), 0, []
    for r in ref:
        hit = r in mem
        if not hit:
            faults += 1
            if len(mem) == n: mem.popleft()
            mem.append(r)
        rows.append((r, list(mem), 'H' if hit else 'F'))
    return faults, rows
def lru(ref, n):
    mem, faults, rows = OrderedDict(), 0, []
    for r in ref:
        hit = r in mem
        if hit: mem.move_to_end(r)
        else:
            faults += 1
            if len(mem) >= n: mem.popitem(last=False)
            mem[r] = True
        rows.append((r, list(mem), 'H' if hit else 'F'))
    return faults, rows
def opt(ref, n):
    mem, faults, rows = [], 0, []
    for i, r in enumerate(ref):
        hit = r in mem
        if not hit:
            faults += 1
            if len(mem) == n:
                future = {p: (ref[i+1:].index(p) if p in ref[i+1:] else float('inf')) for p in mem}
                victim = max(mem, key=lambda p: future[p])
                mem[mem.index(victim)] = r
            else: mem.append(r)
        rows.append((r, mem[:], 'H' if hit else 'F'))
    return faults, rows
ref = [int(x) for x in "7 0 1 2 0 3 0 4 2 3 0 3 2 1 2 0 1 7 0 1".split()]
for f in (fifo, lru, opt):
    faults, rows = f(ref, 3)
    print(f"[{f.__name__.upper():^6}] 페이지 부재 {faults}회, 부재율 {faults/len(ref):.1%}")
    for r, m, h in rows[:6]:
        print(f"  {r} -> {str(m):<12} {h}")
    print('  ' + ''.join(h for *_, h in rows))
print("Belady:", [fifo([1,2,3,4,1,2,5,1,2,3,4,5], n)[0] for n in (3, 4)])
# expect: [ FIFO ] 페이지 부재 15회, 부재율 75.0%
# expect:   7 -> [7]          F
# expect:   0 -> [7, 0]       F
# expect:   1 -> [7, 0, 1]    F
# expect:   2 -> [0, 1, 2]    F
# expect:   0 -> [0, 1, 2]    H
# expect:   3 -> [1, 2, 3]    F
# expect:   FFFFHFFFFFFHHFFHHFFF
# expect: [ LRU  ] 페이지 부재 12회, 부재율 60.0%
# expect:   7 -> [7]          F
# expect:   0 -> [7, 0]       F
# expect:   1 -> [7, 0, 1]    F
# expect:   2 -> [0, 1, 2]    F
# expect:   0 -> [1, 2, 0]    H
# expect:   3 -> [2, 0, 3]    F
# expect:   FFFFHFHFFFFHHFHFHFHH
# expect: [ OPT  ] 페이지 부재 9회, 부재율 45.0%
# expect:   7 -> [7]          F
# expect:   0 -> [7, 0]       F
# expect:   1 -> [7, 0, 1]    F
# expect:   2 -> [2, 0, 1]    F
# expect:   0 -> [2, 0, 1]    H
# expect:   3 -> [2, 0, 3]    F
# expect:   FFFFHFHFHHFHHFHHHFHH
# expect: Belady: [9, 10]
