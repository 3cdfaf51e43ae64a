# cpython: no
# cores: 1
# gil: off
# scheduler: priority_preemptive
# lock-protocol: ceiling
# The Mars Pathfinder: a data bus with a lock, which an unimportant thread holds while a long one of middle importance runs.
import os, threading, time

bus = threading.Lock()


def work(seconds):
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


def meteorology():
    os.setpriority(os.PRIO_PROCESS, 0, 10)
    with bus:
        work(0.005)


def communication():
    os.setpriority(os.PRIO_PROCESS, 0, 0)
    time.sleep(0.003)
    work(0.1)


def bus_management():
    os.setpriority(os.PRIO_PROCESS, 0, -10)
    time.sleep(0.002)
    begin = time.monotonic()
    with bus:
        waited = time.monotonic() - begin
    print('reset' if waited > 0.05 else 'in time')      # expect: in time


threads = [threading.Thread(target=each) for each in (bus_management, communication, meteorology)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
