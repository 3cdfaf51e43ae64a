import threading, queue, time, enum
class Dir(enum.Enum): UP = '↑'; DOWN = '↓'; IDLE = '-'
class Elevator(threading.Thread):
    def __init__(self, floors=5):
        super().__init__(name='elevator'); self.floor = 1; self.dir = Dir.IDLE; self.stops = set(); self.cv = threading.Condition(); self.done = False; self.log = []
    def call(self, floor):
        if not 1 <= floor <= 5: raise ValueError(f'invalid floor: {floor}')  # expect error: ValueError: invalid floor: 7
        with self.cv: self.stops.add(floor); self.cv.notify()
    def run(self):
        while True:
            with self.cv:
                while not self.stops and not self.done: self.dir = Dir.IDLE; self.cv.wait()
                if not self.stops: break
                target = min(self.stops, key=lambda f: (abs(f - self.floor), f)); self.dir = Dir.UP if target > self.floor else Dir.DOWN
            while self.floor != target:
                time.sleep(.01); self.floor += 1 if self.dir is Dir.UP else -1; self.log.append(f'{self.dir.value}{self.floor}')
            with self.cv: self.stops.discard(target); self.log.append('[문열림]')
    def stop(self):
        with self.cv: self.done = True; self.cv.notify()
e = Elevator(); [e.call(f) for f in (4, 2)]; e.start(); time.sleep(.2); e.call(1); e.stop(); e.join()
print(' '.join(e.log), e.floor, e.dir)  # expect: ↑2 [문열림] ↑3 ↑4 [문열림] ↓3 ↓2 ↓1 [문열림] 1 Dir.DOWN
try: e.call(9)
except ValueError as x: print(x)  # expect: invalid floor: 9
try: e.start()
except RuntimeError as x: print(x)  # expect: threads can only be started once
t = threading.Thread(target=e.call, args=(7,), name='잘못된 호출'); t.start(); t.join()
# expect exit: 0
