import multiprocessing as mp, time, os, math, signal, sys
def find(start, step, found, res, lim):
    n = start
    while not found.is_set() and n < lim:
        if n > 1 and all(n % d for d in range(2, int(math.sqrt(n)) + 1)) and str(n) == str(n)[::-1] and n > 10000: res.put(n); found.set(); return
        n += step
def init_worker(): signal.signal(signal.SIGINT, signal.SIG_IGN)
def work(x): return x, os.getpid()
def tasked(x, y=1, *, z=2): return x + y + z
if __name__ == '__main__':
    found, res = mp.Event(), mp.Queue(); ps = [mp.Process(target=find, args=(i, 4, found, res, 10 ** 6)) for i in (1, 3)]
    for p in ps: p.start()
    r = res.get(timeout=30); [p.join() for p in ps]; print('첫 회문 소수:', r in (10301, 10501, 10601, 11311), found.is_set())
    with mp.Pool(2, init_worker) as pool:
        rs = pool.map(work, range(8), chunksize=1); print([x for x, _ in rs], len({p for _, p in rs}) <= 2)
        print(pool.apply_async(tasked, (1,), {'y': 5, 'z': 6}).get(), pool.apply(tasked, [1]))
        multi = [pool.apply_async(tasked, (i,)) for i in range(3)]; print([m.get(1) for m in multi])
        mr = pool.map_async(abs, [-1, -2]); mr.wait(1); print(mr.ready(), mr.get(), mr._value if 0 else '')
        print(list(pool.imap(len, ['a', 'bb'], chunksize=2)), pool._state if 0 else '')
    try: pool.apply(len, ('a',))
    except ValueError as e: print(e)
    ctx = mp.get_context('fork'); ev = ctx.Event(); c = ctx.Condition(); s = ctx.Semaphore(0)
    def waiter(): s.acquire(); print('sem passed', flush=True); ev.wait(); print('event passed', flush=True)
    p = ctx.Process(target=waiter); p.start(); s.release(); time.sleep(.1); ev.set(); p.join(); print(p.exitcode, ev.wait(0))
    p = mp.Process(target=time.sleep, args=(60,)); p.start(); os.kill(p.pid, signal.SIGKILL); p.join(); print(p.exitcode, p.exitcode == -signal.SIGKILL)
    q = mp.Queue(); p = mp.Process(target=q.put, args=({'big': 'x' * 100000},)); p.start(); print(len(q.get()['big'])); p.join()
    try: mp.Process(target=print, args=(1,), foo=2)
    except TypeError as e: print(e)

# expect: 첫 회문 소수: True True
# expect: [0, 1, 2, 3, 4, 5, 6, 7] True
# expect: 12 4
# expect: [3, 4, 5]
# expect: True [1, 2]
# expect: [1, 2]
# expect: Pool not running
# expect: sem passed
# expect: event passed
# expect: 0 True
# expect: -9 True
# expect: 100000
# expect: BaseProcess.__init__() got an unexpected keyword argument 'foo'
