# cpython: no
import threading, time, random
class Bridge:
    """한 방향 다리: 반대쪽 차는 기다린다"""
    def __init__(self, cap=2): self.cv = threading.Condition(); self.n = 0; self.dir = None; self.cap = cap; self.viol = 0; self.log = []
    def cross(self, car, d):
        with self.cv:
            while self.n and self.dir != d or self.n >= self.cap: self.cv.wait()
            self.dir = d; self.n += 1; self.log.append((car, d)); self.viol += self.n > self.cap
        time.sleep(.005)
        with self.cv:
            self.n -= 1
            if self.n == 0: self.dir = None
            self.cv.notify_all()
b = Bridge(); ts = [threading.Thread(target=b.cross, args=(i, '남북'[i % 2])) for i in range(10)]
random.seed(1); random.shuffle(ts)
for t in ts: t.start()
for t in ts: t.join()
print(len(b.log), b.viol, sorted(c for c, _ in b.log), b.n, b.dir)
class Roller:
    def __init__(self, cap, n): self.cap = cap; self.board = threading.Semaphore(0); self.unboard = threading.Semaphore(0); self.allA = threading.Semaphore(0); self.allG = threading.Semaphore(0); self.m = threading.Lock(); self.b = 0; self.rides = n // cap; self.log = []
    def car(self):
        for r in range(self.rides):
            [self.board.release() for _ in range(self.cap)]; self.allA.acquire(); self.log.append(f'출발{r}'); [self.unboard.release() for _ in range(self.cap)]; self.allG.acquire()
    def rider(self):
        self.board.acquire()
        with self.m:
            self.b += 1
            if self.b == self.cap: self.b = 0; self.allA.release()
        self.unboard.acquire()
        with self.m:
            self.b += 1
            if self.b == self.cap: self.b = 0; self.allG.release()
r = Roller(3, 9); ts = [threading.Thread(target=r.car)] + [threading.Thread(target=r.rider) for _ in range(9)]; [t.start() for t in ts]; [t.join() for t in ts]; print(r.log)
# expect: 10 0 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] 0 None
# expect: ['출발0', '출발1', '출발2']
