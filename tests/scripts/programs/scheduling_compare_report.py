import random, copy, statistics
class P:
    def __init__(s, i, a, b): s.i, s.a, s.b, s.r, s.f, s.st = i, a, b, b, None, None
def sim(ps, choose, preempt=None):
    t, done, cur, run = 0, [], None, 0; ps = copy.deepcopy(ps); ready = []
    while len(done) < len(ps):
        ready += [p for p in ps if p.a == t]
        if cur is None or (preempt and (run >= preempt)):
            if cur: ready.append(cur)
            cur = choose(ready) if ready else None
            if cur: ready.remove(cur); cur.st = t if cur.st is None else cur.st
            run = 0
        if cur:
            cur.r -= 1; run += 1
            if not cur.r: cur.f = t + 1; done.append(cur); cur = None
        t += 1
    return done
random.seed(1234); ps = [P(i, random.randint(0, 6), random.randint(1, 9)) for i in range(6)]
print('프로세스:', ', '.join(f'P{p.i}(도착 {p.a}, 실행 {p.b})' for p in ps))
algs = {'FCFS': (lambda r: min(r, key=lambda p: (p.a, p.i)), None), 'SJF': (lambda r: min(r, key=lambda p: (p.b, p.i)), None), 'SRTF': (lambda r: min(r, key=lambda p: (p.r, p.i)), 1), 'RR(3)': (lambda r: r[0], 3), 'HRRN': (lambda r: r[0], None)}
print('{:-^46}'.format(' 결과 ')); print(f"{'알고리즘':<8}{'반환':>8}{'대기':>8}{'응답':>8}{'처리율':>9}")
for n, (c, q) in algs.items():
    d = sim(ps, c, q); tat = [p.f - p.a for p in d]; w = [p.f - p.a - p.b for p in d]; rs = [p.st - p.a for p in d]
    print(f'{n:<10}{statistics.mean(tat):>9.2f}{statistics.mean(w):>9.2f}{statistics.fmean(rs):>9.2f}{len(d) / max(p.f for p in d):>10.3f}')
# expect: 프로세스: P0(도착 6, 실행 8), P1(도착 0, 실행 1), P2(도착 0, 실행 1), P3(도착 5, 실행 2), P4(도착 0, 실행 6), P5(도착 1, 실행 1)
# expect: --------------------- 결과 ---------------------
# expect: 알고리즘          반환      대기      응답      처리율
# expect: FCFS           6.33     3.17     3.17     0.316
# expect: SJF            5.50     2.33     2.33     0.316
# expect: SRTF           5.17     2.00     1.67     0.316
# expect: RR(3)          5.83     2.67     2.17     0.316
# expect: HRRN           6.33     3.17     3.17     0.316
