# cores: 4
# gil: off
import os, threading, time

print(sorted(os.sched_getaffinity(0)))          # expect: [0, 1, 2, 3]
seen = []

def work():
    x = 0
    for i in range(60000):
        x += i
    seen.append(time.thread_time())

def at_once(cores):
    os.sched_setaffinity(0, cores)
    begin = time.perf_counter()
    threads = [threading.Thread(target=work) for _ in range(4)]
    for t in threads: t.start()
    for t in threads: t.join()
    return time.perf_counter() - begin

one, two, four = at_once({2}), at_once({0, 3}), at_once({0, 1, 2, 3})
print(round(one / four), round(two / four))     # expect: 4 2
os.sched_setaffinity(0, [1])
print(os.sched_getaffinity(0))                  # expect: {1}
try:
    os.sched_setaffinity(0, [])
except OSError as error:
    print(error)                                # expect: [Errno 22] Invalid argument
