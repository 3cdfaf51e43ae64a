# cpython: no
import threading, time


def deep(n):
    return n and deep(n - 1)


def sleeper(i):
    time.sleep(1)
    if i % 1000 == 999:
        deep(150)
        ended.append(i)

ended = []
threads = [threading.Thread(target=sleeper, args=(i,)) for i in range(8_000)]
for thread in threads:
    thread.start()
print(threading.active_count())  # expect: 8001
for thread in threads:
    thread.join()
print(len(ended), threading.active_count())  # expect: 8 1
