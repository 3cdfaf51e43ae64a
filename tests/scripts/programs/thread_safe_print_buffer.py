import threading, io, sys, contextlib
class ThreadOut(io.TextIOBase):
    def __init__(self): self.bufs = {}
    def write(self, s): self.bufs.setdefault(threading.current_thread().name, io.StringIO()).write(s); return len(s)
    def flush(self): pass
out = ThreadOut()
def job(n):
    for i in range(2): print(n, i)
with contextlib.redirect_stdout(out):
    ts = [threading.Thread(target=job, args=(n,), name=n) for n in 'AB']; [t.start() for t in ts]; [t.join() for t in ts]
for k in sorted(out.bufs): print(k, repr(out.bufs[k].getvalue()))
old = sys.stdout; sys.stdout = s = io.StringIO(); print('숨김', 1); sys.stdout = old; print(s.getvalue().strip(), s.tell())
class Tee:
    def __init__(self, *f): self.f = f
    def write(self, x): [f.write(x) for f in self.f]
    def flush(self): [f.flush() for f in self.f]
b = io.StringIO(); sys.stdout = Tee(sys.__stdout__, b); print('두 곳', end='\n', flush=True); sys.stdout = sys.__stdout__; print(repr(b.getvalue()))
# expect: A 'A 0\nA 1\n'
# expect: B 'B 0\nB 1\n'
# expect: 숨김 1 5
# expect: 두 곳
# expect: '두 곳\n'
