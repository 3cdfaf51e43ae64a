# cpython: no
import threading, ctypes, time, sys
class T(threading.Thread):
    def run(self):
        try:
            while True: time.sleep(.01)
        except SystemExit: print('SystemExit 받음'); raise
        finally: print('종료됨')
    def get_id(self):
        if hasattr(self, '_thread_id'): return self._thread_id
        for id, thread in threading._active.items():
            if thread is self: return id
    def raise_exception(self):
        res = ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_long(self.get_id()), ctypes.py_object(SystemExit))
        print('res', res)
t = T(); t.start(); time.sleep(.05); t.raise_exception(); t.join(); print(t.is_alive())
class KThread(threading.Thread):
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
k = KThread(target=func); k.start(); time.sleep(.05); k.kill(); k.join(); print('killed', k.is_alive())
# expect: res 1
# expect: SystemExit 받음
# expect: 종료됨
# expect: False
# expect: killed False
