# cpython: no
import threading, time
class CountDownLatch(object):
    def __init__(self, count=1):
        self.count = count
        self.lock = threading.Condition()
    def count_down(self):
        self.lock.acquire()
        self.count -= 1
        if self.count <= 0: self.lock.notifyAll()
        self.lock.release()
    def wait(self):
        self.lock.acquire()
        while self.count > 0: self.lock.wait()
        self.lock.release()
class CyclicTurnstile:
    def __init__(self, n):
        self.n = n; self.count = 0
        self.mutex = threading.Semaphore(1); self.t1 = threading.Semaphore(0); self.t2 = threading.Semaphore(1)
    def phase1(self):
        with self.mutex:
            self.count += 1
            if self.count == self.n:
                self.t2.acquire(); self.t1.release()
        self.t1.acquire(); self.t1.release()
    def phase2(self):
        with self.mutex:
            self.count -= 1
            if self.count == 0:
                self.t1.acquire(); self.t2.release()
        self.t2.acquire(); self.t2.release()
l = CountDownLatch(3); out = []
def w(i):
    time.sleep(i * .02); out.append(i); l.count_down()
for i in range(3): threading.Thread(target=w, args=(i,)).start()
l.wait(); print(out)
ts = CyclicTurnstile(4); log = []
def runner(k):
    for r in range(3):
        log.append(r); ts.phase1(); log.append(r + .5); ts.phase2()
th = [threading.Thread(target=runner, args=(k,)) for k in range(4)]
[t.start() for t in th]; [t.join() for t in th]
print([log.count(x) for x in (0, .5, 1, 1.5, 2, 2.5)], log[:4] == [0] * 4, max(log[:8]))
# expect: [0, 1, 2]
# expect: [4, 4, 4, 4, 4, 4] True 0.5
# expect stderr: countdown_latch.py:10: DeprecationWarning: notifyAll() is deprecated, use notify_all() instead
# expect stderr:   if self.count <= 0: self.lock.notifyAll()
