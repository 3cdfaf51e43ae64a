import threading, copy, sys
SIZE = 8
grid = [[0] * SIZE for _ in range(SIZE)]
for y, x in [(0, 1), (1, 2), (2, 0), (2, 1), (2, 2)]: grid[y][x] = 1
b1 = threading.Barrier(4)
nxt = copy.deepcopy(grid)
def swap():
    global grid, nxt
    grid, nxt = nxt, grid
b2 = threading.Barrier(4, action=swap)
def worker(k, gens):
    for _ in range(gens):
        for y in range(k * 2, k * 2 + 2):
            for x in range(SIZE):
                n = sum(grid[(y + dy) % SIZE][(x + dx) % SIZE] for dy in (-1, 0, 1) for dx in (-1, 0, 1) if dx or dy)
                nxt[y][x] = int(n == 3 or (n == 2 and grid[y][x]))
        b1.wait(); b2.wait()
ts = [threading.Thread(target=worker, args=(k, 8)) for k in range(4)]
for t in ts: t.start()
for t in ts: t.join()
for r in grid: print(''.join('■' if c else '□' for c in r))
# expect: □□□□□□□□
# expect: □□□□□□□□
# expect: □□□■□□□□
# expect: □□□□■□□□
# expect: □□■■■□□□
# expect: □□□□□□□□
# expect: □□□□□□□□
# expect: □□□□□□□□
