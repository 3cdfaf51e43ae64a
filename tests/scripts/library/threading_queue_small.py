import threading, queue, time
q = queue.Queue(); out = []
def worker():
    while (x := q.get()) is not None: out.append(x * x); q.task_done()
    q.task_done()
t = threading.Thread(target=worker, name='w'); t.start()
for i in range(5): q.put(i)
q.put(None); q.join(); t.join(); print(out, t.is_alive(), t.name)  # expect: [0, 1, 4, 9, 16] False w
lock = threading.Lock(); n = 0
def inc():
    global n
    for _ in range(100):
        with lock: n += 1
ts = [threading.Thread(target=inc) for _ in range(4)]; [x.start() for x in ts]; [x.join() for x in ts]; print(n)  # expect: 400
ev = threading.Event(); r = []
def wait(): ev.wait(); r.append('set')
t = threading.Thread(target=wait); t.start(); ev.set(); t.join(); print(r, ev.is_set())  # expect: ['set'] True
try: queue.Queue().get_nowait()
except queue.Empty: print('Empty')  # expect: Empty
try: b = queue.Queue(1); b.put(1); b.put_nowait(2)
except queue.Full: print('Full')  # expect: Full
l = threading.local(); l.x = 1
def f(): print(hasattr(l, 'x'))  # expect: False
t = threading.Thread(target=f); t.start(); t.join(); print(l.x, threading.current_thread().name, threading.active_count(), threading.main_thread() is threading.current_thread())
# expect: 1 MainThread 1 True
def boom(): raise ValueError('in thread')
threading.excepthook = lambda a: print('hook', a.exc_type.__name__, a.exc_value)  # expect: hook ValueError in thread
t = threading.Thread(target=boom); t.start(); t.join()
p = queue.PriorityQueue(); [p.put(x) for x in (3, 1, 2)]; print([p.get() for _ in range(3)], queue.LifoQueue().empty())  # expect: [1, 2, 3] True
sem = threading.Semaphore(2); print(sem.acquire(), sem.acquire(), sem.acquire(blocking=False)); rl = threading.RLock(); print(rl.acquire(), rl.acquire()); tm = threading.Timer(0.01, lambda: print('timer')); tm.start(); tm.join(); bar = threading.Barrier(1); print(bar.wait())
# expect: True True False
# expect: True True
# expect: timer
# expect: 0
