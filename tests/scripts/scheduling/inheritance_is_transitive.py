# cpython: no
# cores: 1
# gil: off
# scheduler: priority_preemptive
# lock-protocol: inherit
# The important thread waits for one that waits for an unimportant one.
import os, threading, time

first, second = threading.Lock(), threading.RLock()


def work(seconds):
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


def low():
    os.setpriority(os.PRIO_PROCESS, 0, 15)
    with first:
        work(0.01)


def middle():
    os.setpriority(os.PRIO_PROCESS, 0, 10)
    time.sleep(0.002)
    with second, first:
        pass


def busy():
    os.setpriority(os.PRIO_PROCESS, 0, 5)
    time.sleep(0.005)
    work(0.1)


def high():
    os.setpriority(os.PRIO_PROCESS, 0, 0)
    time.sleep(0.004)
    begin = time.monotonic()
    with second:
        print(time.monotonic() - begin < 0.05)      # expect: True
    print(os.getpriority(os.PRIO_PROCESS, 0))       # expect: 0


threads = [threading.Thread(target=each) for each in (high, busy, middle, low)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
