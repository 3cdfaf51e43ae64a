# cpython: no
# wake: priority
import os, threading, time
from weft_sync import Word, futex_wait, futex_wake

word = Word()


def wait(priority):
    os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(priority))
    if futex_wait(word, 0):
        print(priority)


threads = [threading.Thread(target=wait, args=(priority,)) for priority in (3, 9, 5)]
for thread in threads:
    thread.start()
time.sleep(0.01)
for thread in threads:
    futex_wake(word)
    time.sleep(0.01)
# expect: 9
# expect: 5
# expect: 3
