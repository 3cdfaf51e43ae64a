import threading
lock = threading.RLock()
lock.acquire()
t = threading.Thread(target=lock.release)
t.start()
t.join()
# expect stderr: Exception in thread Thread-1 (release):
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "threading.py", line 1045, in _bootstrap_inner
# expect stderr:     self.run()
# expect stderr:   File "threading.py", line 982, in run
# expect stderr:     self._target(*self._args, **self._kwargs)
# expect stderr: RuntimeError: cannot release un-acquired lock
