import threading
def inner(x):
    raise ValueError(x)
def work():
    inner("bad")

t = threading.Thread(target=work, name="loader")
t.start()
t.join()
# expect stderr: Exception in thread loader:
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "threading.py", line 1045, in _bootstrap_inner
# expect stderr:     self.run()
# expect stderr:   File "threading.py", line 982, in run
# expect stderr:     self._target(*self._args, **self._kwargs)
# expect stderr:   File "exception_of_named_thread.py", line 5, in work
# expect stderr:     inner("bad")
# expect stderr:   File "exception_of_named_thread.py", line 3, in inner
# expect stderr:     raise ValueError(x)
# expect stderr: ValueError: bad
