import ctypes, threading, time, inspect, sys
def _async_raise(tid, exctype):
    if not inspect.isclass(exctype): raise TypeError("Only types can be raised (not instances)")
    res = ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_long(tid), ctypes.py_object(exctype))
    if res == 0: raise ValueError("invalid thread id")
    elif res != 1:
        ctypes.pythonapi.PyThreadState_SetAsyncExc(tid, None); raise SystemError("PyThreadState_SetAsyncExc failed")
class StoppableThread(threading.Thread):
    def __init__(self, *a, **k): super().__init__(*a, **k); self._stop_event = threading.Event()
    def stop(self): self._stop_event.set()
    def stopped(self): return self._stop_event.is_set()
    def run(self):
        n = 0
        while not self.stopped(): n += 1; time.sleep(.05)
        print("stopped cleanly", n > 1)
def loop():
    try:
        while True: time.sleep(.01)
    except SystemExit: print("SystemExit in thread")
    finally: print("finally")
t = threading.Thread(target=loop); t.start(); time.sleep(.1); _async_raise(t.ident, SystemExit); t.join(); print(t.is_alive())
s = StoppableThread(name="멈춤"); s.start(); time.sleep(.2); s.stop(); s.join()
try: _async_raise(999, SystemExit)
except ValueError as e: print(e)
class thread_with_trace(threading.Thread):
    def __init__(self, *args, **keywords): threading.Thread.__init__(self, *args, **keywords); self.killed = False
    def start(self): self.__run_backup = self.run; self.run = self.__run; threading.Thread.start(self)
    def __run(self): sys.settrace(self.globaltrace); self.__run_backup(); self.run = self.__run_backup
    def globaltrace(self, frame, event, arg): return self.localtrace if event == 'call' else None
    def localtrace(self, frame, event, arg):
        if self.killed and event == 'line': raise SystemExit()
        return self.localtrace
    def kill(self): self.killed = True
def func():
    while True: time.sleep(.01)
t1 = thread_with_trace(target=func); t1.start(); time.sleep(.1); t1.kill(); t1.join(2)
if not t1.is_alive(): print('thread killed')
class ReturnThread(threading.Thread):
    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}, Verbose=None): threading.Thread.__init__(self, group, target, name, args, kwargs); self._return = None
    def run(self):
        if self._target is not None: self._return = self._target(*self._args, **self._kwargs)
    def join(self, *args): threading.Thread.join(self, *args); return self._return
r = ReturnThread(target=pow, args=(2, 5)); r.start(); print(r.join())
x = ctypes.c_int(5); x.value += 1; print(x, x.value, ctypes.sizeof(ctypes.c_double), ctypes.c_uint8(300).value); arr = (ctypes.c_int * 3)(1, 2, 3); print(list(arr), len(arr))
class P(ctypes.Structure): _fields_ = [("a", ctypes.c_int), ("b", ctypes.c_char * 4)]
p = P(1, b"xy"); print(p.a, p.b, ctypes.sizeof(P)); buf = ctypes.create_string_buffer(b"abc", 10); print(buf.value, len(buf), buf.raw)

# expect: SystemExit in thread
# expect: finally
# expect: False
# expect: stopped cleanly True
# expect: invalid thread id
# expect: thread killed
# expect: 32
# expect: c_int(6) 6 8 44
# expect: [1, 2, 3] 3
# expect: 1 b'xy' 8
# expect: b'abc' 10 b'abc\x00\x00\x00\x00\x00\x00\x00'
