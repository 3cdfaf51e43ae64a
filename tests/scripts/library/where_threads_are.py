import faulthandler, os, signal, time
def inner(): faulthandler.dump_traceback(all_threads=False)
def outer(): inner()
outer()
faulthandler.register(signal.SIGUSR1, all_threads=False)
def busy():
    os.kill(os.getpid(), signal.SIGUSR1)
    time.sleep(0)
busy()
print(faulthandler.unregister(signal.SIGUSR1), faulthandler.unregister(signal.SIGUSR1))  # expect: True False
# expect stderr: Stack (most recent call first):
# expect stderr matches:   File ".*where_threads_are.py", line 2 in inner
# expect stderr matches:   File ".*where_threads_are.py", line 3 in outer
# expect stderr matches:   File ".*where_threads_are.py", line 4 in <module>
# expect stderr: Stack (most recent call first):
# expect stderr matches:   File ".*where_threads_are.py", line [78] in busy
# expect stderr matches:   File ".*where_threads_are.py", line 9 in <module>
