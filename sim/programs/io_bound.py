# /// weft
# title.en = "I/O-bound threads"
# title.ko = "입출력을 기다리는 스레드"
# summary.en = "Ten threads wait for ten servers at the same time."
# summary.ko = "스레드 열 개가 서버 열 곳을 동시에 기다립니다."
# watch.en = "A thread that waits gives up the GIL: ten waits take as long as one."
# watch.ko = "기다리는 스레드는 GIL을 놓습니다. 열 번의 대기가 한 번만큼 걸립니다."
# group = "gil"
# order = 15
# cores = 2
# quantum = 5ms
# gil = 3.12
# ///
import threading
import time


def download(number):
    time.sleep(0.1)  # waiting needs no CPU and no GIL
    print(f"file {number} is here")


start = time.perf_counter()
threads = [threading.Thread(target=download, args=(number,))
           for number in range(10)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"10 downloads of 0.1 s took {time.perf_counter() - start:.1f} s")
