# Rare arguments and old spellings of threading and queue
import _thread
import queue
import threading
import time
import warnings
from timeit import default_timer

warnings.simplefilter('ignore')


class Old(threading.Thread):
    def __init__(self, name, work):
        threading.Thread.__init__(self, group=None, target=work, name=name)

    def run(self):
        print('run', self.getName())  # expect: run old
        threading.Thread.run(self)  # expect: work


class Tasks(queue.Queue):
    def __init__(self, size):
        queue.Queue.__init__(self, maxsize=size)
        self.taken = 0

    def get(self, block=True, timeout=None):
        self.taken += 1
        return super(Tasks, self).get(block=block, timeout=timeout)


class Own(threading.local):
    def __init__(self, start):
        self.value = start


class Base(object):
    pass


def work():
    print('work')


thread = Old('old', work)
thread.start()
thread.join()
for wrong in ('Target', 'verbose'):
    try:
        threading.Thread(**{wrong: work})
    except TypeError as error:
        print(error)
        # expect: Thread.__init__() got an unexpected keyword argument 'Target'
        # expect: Thread.__init__() got an unexpected keyword argument 'verbose'
try:
    threading.Thread(Target=work)
except TypeError as error:
    print(error)  # expect: Thread.__init__() got an unexpected keyword argument 'Target'
try:
    threading.Thread.__init__(thread, verbose=True)
except TypeError as error:
    print(error)  # expect: Thread.__init__() got an unexpected keyword argument 'verbose'
lock = _thread.allocate_lock()
print(lock.acquire(), lock.locked())  # expect: True True
done = threading.Semaphore(value=0)
ident = _thread.start_new_thread(lambda: (print('new thread'), done.release()), ())  # expect: new thread
done.acquire()
print(ident != _thread.get_ident())  # expect: True
tasks = Tasks(2)
tasks.put(1)
print(tasks.get(block=False), tasks.taken, tasks.maxsize)  # expect: 1 1 2
condition = threading.Condition(lock=threading.RLock())
with condition:
    condition.notifyAll()
again = threading.RLock()
again.acquire()
print(again._is_owned(), '%i items' % 3)  # expect: True 3 items
own = Own(5)
seen = []
thread = threading.Thread(target=lambda: seen.append(own.value))
own.value = 6
thread.start()
thread.join()
print(seen, own.value)  # expect: [5] 6
barrier = threading.Barrier(parties=1, action=lambda: print('all here'))
barrier.wait()  # expect: all here
begin = default_timer()
time.sleep(0.1)
print(round(default_timer() - begin, 1))  # expect: 0.1
