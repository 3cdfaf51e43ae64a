# /// weft
# title.en = "CPU-bound threads under the GIL"
# title.ko = "GIL 아래의 CPU 작업"
# summary.en = "Two threads count down on two cores and take as long as one after the other."
# summary.ko = "코어가 둘이어도 두 스레드는 차례로 실행한 것과 같은 시간이 걸립니다."
# watch.en = "Only one thread at a time holds the GIL; the other core stands idle."
# watch.ko = "GIL은 한 번에 한 스레드만 가집니다. 다른 코어는 놀고 있습니다."
# group = "gil"
# order = 12
# cores = 2
# quantum = 5ms
# gil = 3.12
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
