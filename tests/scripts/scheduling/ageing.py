# cpython: no
# cores: 1
# gil: off
# scheduler: priority_preemptive
# ageing: 2ms
# Without ageing the nice thread would not run before the busy one has ended.
import os, threading, time

done = []


def busy():
    end = time.thread_time() + 0.2
    while time.thread_time() < end:
        pass
    done.append('busy')


def nice():
    os.setpriority(os.PRIO_PROCESS, 0, 10)
    time.sleep(0.001)
    end = time.thread_time() + 0.002
    while time.thread_time() < end:
        pass
    done.append('nice')


threads = [threading.Thread(target=nice), threading.Thread(target=busy)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(*done)        # expect: nice busy
