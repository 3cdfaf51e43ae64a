import threading
def work():
    1 / 0

t = threading.Thread(target=work)
t.start()
t.join()
print("main goes on")  # expect: main goes on
# expect stderr: Exception in thread Thread-1 (work):
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "threading.py", line 1045, in _bootstrap_inner
# expect stderr:     self.run()
# expect stderr:   File "threading.py", line 982, in run
# expect stderr:     self._target(*self._args, **self._kwargs)
# expect stderr:   File "exception_does_not_end_the_process.py", line 3, in work
# expect stderr:     1 / 0
# expect stderr:     ~~^~~
# expect stderr: ZeroDivisionError: division by zero
