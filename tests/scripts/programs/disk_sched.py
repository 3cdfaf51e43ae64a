import argparse
def fcfs(h, r): return r
def sstf(h, r):
    r, out = r[:], []
    while r:
        n = min(r, key=lambda x: abs(x - h)); r.remove(n); out.append(n); h = n
    return out
def scan(h, r, up=True, top=199):
    lo = sorted((x for x in r if x < h), reverse=True); hi = sorted(x for x in r if x >= h)
    return hi + ([top] if lo else []) + lo if up else lo + ([0] if hi else []) + hi
def cscan(h, r, top=199):
    lo = sorted(x for x in r if x < h); hi = sorted(x for x in r if x >= h)
    return hi + [top, 0] + lo
def look(h, r): return sorted(x for x in r if x >= h) + sorted((x for x in r if x < h), reverse=True)
ap = argparse.ArgumentParser(description='디스크 스케줄링', prog='disk')
ap.add_argument('--head', type=int, default=53, help='시작 위치 (default: %(default)s)')
ap.add_argument('-a', '--algo', choices=['fcfs', 'sstf', 'scan', 'cscan', 'look', 'all'], default='all')
ap.add_argument('requests', nargs='*', type=int, default=[98, 183, 37, 122, 14, 124, 65, 67])
ap.add_argument('-v', action='store_true')
args = ap.parse_args([])
for f in (fcfs, sstf, scan, cscan, look):
    order = f(args.head, args.requests)
    moves = [abs(a - b) for a, b in zip([args.head] + order, order)]
    print(f"{f.__name__:>6}: {' '.join(map('{:3d}'.format, order))}  total={sum(moves):>4} avg={sum(moves)/len(moves):.2f}")
ap.print_help()
print(ap.parse_args(['--head', '10', '-v', '5', '6']), vars(args)['algo'])
ap.parse_args(['--algo', 'zip'])
# expect:   fcfs:  98 183  37 122  14 124  65  67  total= 640 avg=80.00
# expect:   sstf:  65  67  37  14  98 122 124 183  total= 236 avg=29.50
# expect:   scan:  65  67  98 122 124 183 199  37  14  total= 331 avg=36.78
# expect:  cscan:  65  67  98 122 124 183 199   0  14  37  total= 382 avg=38.20
# expect:   look:  65  67  98 122 124 183  37  14  total= 299 avg=37.38
# expect: usage: disk [-h] [--head HEAD] [-a {fcfs,sstf,scan,cscan,look,all}] [-v]
# expect:             [requests ...]
# expect:
# expect: 디스크 스케줄링
# expect:
# expect: positional arguments:
# expect:   requests
# expect:
# expect: options:
# expect:   -h, --help            show this help message and exit
# expect:   --head HEAD           시작 위치 (default: 53)
# expect:   -a {fcfs,sstf,scan,cscan,look,all}, --algo {fcfs,sstf,scan,cscan,look,all}
# expect:   -v
# expect: Namespace(head=10, algo='all', requests=[5, 6], v=True) all
# expect stderr: usage: disk [-h] [--head HEAD] [-a {fcfs,sstf,scan,cscan,look,all}] [-v]
# expect stderr:             [requests ...]
# expect stderr: disk: error: argument -a/--algo: invalid choice: 'zip' (choose from 'fcfs', 'sstf', 'scan', 'cscan', 'look', 'all')
# expect exit: 2
