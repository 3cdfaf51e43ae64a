import threading, time
def task(n): print('task', n); return n
# mistake 1: calls instead of passing
t = threading.Thread(target=task(1)); t.start(); t.join()  # expect: task 1
# mistake 2: args not a tuple
t = threading.Thread(target=task, args=(2)); 
try: t.start(); t.join()
except Exception as e: print('E', e)
t = threading.Thread(target=task, args='ab'); t.start(); t.join()
# 3: late binding closure
fs = [lambda: print('late', i) for i in range(2)]; ts = [threading.Thread(target=f) for f in fs]; [(t.start(), t.join()) for t in ts]
# expect: late 1
# expect: late 1
# 4: start twice, join before start, negative sleep
try: ts[0].start()
except RuntimeError as e: print(e)  # expect: threads can only be started once
try: threading.Thread(target=task).join()
except RuntimeError as e: print(e)  # expect: cannot join thread before it is started
try: time.sleep(-1)
except ValueError as e: print(e)  # expect: sleep length must be non-negative
try: threading.Thread(task)
except AssertionError as e: print(e)  # expect: group argument must be None for now
try: threading.Thread(target=task, arg=(1,))
except TypeError as e: print(e)  # expect: Thread.__init__() got an unexpected keyword argument 'arg'
class T(threading.Thread):
    def __init__(self, n): self.n = n
    def run(self): print(self.n)
T(1).start()  # expect error: RuntimeError: thread.__init__() not called
