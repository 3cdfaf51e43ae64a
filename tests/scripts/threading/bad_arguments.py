import threading
def work(a):
    pass

t = threading.Thread(target=work)
t.start()
t.join()
# expect stderr: Exception in thread Thread-1 (work):
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "threading.py", line 1045, in _bootstrap_inner
# expect stderr:     self.run()
# expect stderr:   File "threading.py", line 982, in run
# expect stderr:     self._target(*self._args, **self._kwargs)
# expect stderr: TypeError: work() missing 1 required positional argument: 'a'
