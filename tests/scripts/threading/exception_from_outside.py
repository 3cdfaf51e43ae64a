# PyThreadState_SetAsyncExc: one thread raises an exception in another
import ctypes
import threading
import time


class Stoppable(threading.Thread):
    def run(self):
        try:
            while True:
                time.sleep(0.01)
        finally:
            print('ended', self.name)

    def get_id(self):
        for ident, thread in threading._active.items():
            if thread is self:
                return ident

    def stop(self, exception):
        return ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_long(self.get_id()), ctypes.py_object(exception))


thread = Stoppable(name='loop')
thread.start()
time.sleep(0.05)
stopped = thread.stop(SystemExit)
thread.join()
print(stopped, thread.is_alive(), ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_long(12345), ctypes.py_object(SystemExit)))


def spin():
    try:
        while True:
            pass
    except KeyboardInterrupt as error:
        print('caught', type(error).__name__)


worker = threading.Thread(target=spin)
worker.start()
time.sleep(0.05)
ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(worker.ident), ctypes.py_object(KeyboardInterrupt))
worker.join()
# expect: ended loop
# expect: 1 False 0
# expect: caught KeyboardInterrupt
