# cpython: no
import threading, random, time, sys
N, ROUNDS = 3, 2
scores = [[0] * ROUNDS for _ in range(N)]
def report(): print('라운드', rnd[0], [s[rnd[0]] for s in scores], 'sum', sum(s[rnd[0]] for s in scores)); rnd[0] += 1
rnd = [0]; barrier = threading.Barrier(N, action=report, timeout=5)
def player(i):
    r = random.Random(i)
    for k in range(ROUNDS):
        scores[i][k] = r.randint(1, 6); pos = barrier.wait()
        assert 0 <= pos < N
ts = [threading.Thread(target=player, args=(i,)) for i in range(N)]
for t in ts: t.start()
for t in ts: t.join()
b = threading.Barrier(2); res = []
def waiter():
    try: b.wait()
    except threading.BrokenBarrierError: res.append('broken')
t = threading.Thread(target=waiter); t.start(); time.sleep(.05); print(b.n_waiting); b.abort(); t.join(); print(res, b.broken); b.reset(); print(b.broken)
b = threading.Barrier(2); t = threading.Thread(target=waiter); t.start(); time.sleep(.02); b.reset(); t.join(); print(res, b.broken)
def bad(): raise ValueError('action 실패')
b = threading.Barrier(1, bad)
try: b.wait()
except ValueError as e: print(e, b.broken)
try: threading.Barrier(0)
except Exception as e: print(type(e).__name__, e)
# expect: 라운드 0 [4, 2, 1] sum 7
# expect: 라운드 1 [4, 5, 1] sum 10
# expect: 1
# expect: ['broken'] True
# expect: False
# expect: ['broken', 'broken'] False
# expect: action 실패 True
