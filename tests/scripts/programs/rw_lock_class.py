# cpython: no
import threading, time, contextlib
class RWLock:
    """쓰기 우선"""
    def __init__(self): self._c = threading.Condition(); self._r = self._w = self._ww = 0
    @contextlib.contextmanager
    def read(self):
        with self._c:
            while self._w or self._ww: self._c.wait()
            self._r += 1
        try: yield
        finally:
            with self._c:
                self._r -= 1
                if not self._r: self._c.notify_all()
    @contextlib.contextmanager
    def write(self):
        with self._c:
            self._ww += 1
            self._c.wait_for(lambda: not self._r and not self._w)
            self._ww -= 1; self._w = 1
        try: yield
        finally:
            with self._c: self._w = 0; self._c.notify_all()
rw, data, seen, conc, mx = RWLock(), {'v': 0}, [], [0], [0]
L = threading.Lock()
def reader():
    for _ in range(5):
        with rw.read():
            with L: conc[0] += 1; mx[0] = max(mx[0], conc[0])
            seen.append(data['v']); time.sleep(.002)
            with L: conc[0] -= 1
def writer():
    for _ in range(5):
        with rw.write(): assert conc[0] == 0; v = data['v']; time.sleep(.001); data['v'] = v + 1
ts = [threading.Thread(target=f) for f in (reader, writer, reader, writer, reader)]; [t.start() for t in ts]; [t.join() for t in ts]
print(data, len(seen), seen == sorted(seen), mx[0] >= 2)
try:
    with rw.write(): raise RuntimeError('안')
except RuntimeError as e: print(e, rw._w, rw._r)
# expect: {'v': 10} 15 True True
# expect: 안 0 0
