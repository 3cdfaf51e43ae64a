# cpython: no
# cores: 1
# gil: off
# scheduler: priority_preemptive
# lock-protocol: inherit
# As priority_inversion_inherit.py, with a mutex made of a futex: whoever holds its word inherits, also through a second one.
import os, threading, time
from weft_sync import Mutex

bus, radio = Mutex(), Mutex()


def work(seconds):
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


def meteorology():
    os.setpriority(os.PRIO_PROCESS, 0, 10)
    with radio:
        work(0.005)


def relay():
    os.setpriority(os.PRIO_PROCESS, 0, 5)
    time.sleep(0.001)
    with bus:
        with radio:
            pass


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


threads = [threading.Thread(target=each) for each in (bus_management, communication, relay, meteorology)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
