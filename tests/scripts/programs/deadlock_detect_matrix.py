import sys, io
sys.stdin = io.StringIO("""3 3
0 1 0
2 0 0
3 0 3
0 0 0
2 0 2
0 0 1
0 0 0
""")
def read_matrix(n): return [[int(v) for v in sys.stdin.readline().split()] for _ in range(n)]
n, m = map(int, input().split())
alloc, req = read_matrix(n), read_matrix(n); avail = list(map(int, input().split()))
work = avail.copy(); finish = [not any(a) for a in alloc]
changed = True
while changed:
    changed = False
    for i in range(n):
        if not finish[i] and all(r <= w for r, w in zip(req[i], work)):
            work = [*map(sum, zip(work, alloc[i]))]; finish[i] = changed = True; print(f'P{i} 완료 가능 → work={work}')
dead = [f'P{i}' for i, f in enumerate(finish) if not f]
print('교착상태:', ', '.join(dead) or '없음')
try: input()
except EOFError as e: print(e)
# expect: P0 완료 가능 → work=[0, 1, 0]
# expect: 교착상태: P1, P2
# expect: EOF when reading a line
