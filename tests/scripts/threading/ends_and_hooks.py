# What goes wrong around a thread's end, and what stays while a daemon runs the program's code.
import pickle, sys, threading, time
class D:
    def __del__(self): print('never: the daemon below has the globals')
kept = D()
def broken(args): raise TypeError('the hook')
def fail(): raise KeyError('the thread')
threading.excepthook = broken
t = threading.Thread(target=fail); t.start(); t.join()
threading.excepthook = threading.__excepthook__
for bad in (lambda: threading.excepthook(1), lambda: sys.setswitchinterval('a'), lambda: pickle.dumps(threading.Thread()),
            lambda: pickle.dumps(threading.current_thread())):
    try: bad()
    except TypeError as e: print(e)
def daemon():
    while True: time.sleep(0.01)
threading.Thread(target=daemon, daemon=True).start()
# expect: _thread.excepthook argument type must be ExceptHookArgs
# expect: must be real number, not str
# expect: cannot pickle '_thread.lock' object
# expect: cannot pickle '_thread.lock' object
# expect stderr: Exception in threading.excepthook:
# expect stderr: Traceback (most recent call last):
# expect stderr matches:   File "threading.py", line N, in invoke_excepthook
# expect stderr matches:     hook\(args\)|    excepthook\(args\)
# expect stderr:   File "ends_and_hooks.py", line 6, in broken
# expect stderr:     def broken(args): raise TypeError('the hook')
# expect stderr:                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect stderr: TypeError: the hook
