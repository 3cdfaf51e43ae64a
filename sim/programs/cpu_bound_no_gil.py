# /// weft
# title.en = "CPU-bound threads without the GIL"
# title.ko = "GIL 없는 CPU 작업"
# summary.en = "The same program on an interpreter without a GIL: half the time."
# summary.ko = "같은 프로그램을 GIL이 없는 인터프리터에서 실행하면 시간이 절반이 됩니다."
# watch.en = "Both cores are busy at the same time."
# watch.ko = "두 코어가 동시에 일합니다."
# group = "gil"
# order = 13
# cores = 2
# quantum = 5ms
# gil = off
# ///
import threading
import time


def count_down(n):
    while n > 0:
        n -= 1


start = time.perf_counter()
count_down(200_000)
count_down(200_000)
one_after_the_other = time.perf_counter() - start

start = time.perf_counter()
threads = [threading.Thread(target=count_down, args=(200_000,))
           for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
two_threads = time.perf_counter() - start

print(f"one after the other: {one_after_the_other:.3f} s")
print(f"two threads:         {two_threads:.3f} s")
