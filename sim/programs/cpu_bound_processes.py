# /// weft
# title.en = "CPU-bound processes"
# title.ko = "프로세스로 나눈 CPU 작업"
# summary.en = "Two processes count down on two cores: each has a GIL of its own."
# summary.ko = "두 프로세스가 두 코어에서 셉니다. GIL도 프로세스마다 따로 있습니다."
# watch.en = "Half the time, plus what it costs to create the processes."
# watch.ko = "시간은 절반에 프로세스를 만드는 비용을 더한 만큼입니다."
# group = "gil"
# order = 14
# cores = 2
# quantum = 5ms
# gil = 3.12
# ///
import multiprocessing
import time


def count_down(n):
    while n > 0:
        n -= 1


if __name__ == "__main__":
    start = time.perf_counter()
    count_down(200_000)
    count_down(200_000)
    one_after_the_other = time.perf_counter() - start

    start = time.perf_counter()
    processes = [multiprocessing.Process(target=count_down, args=(200_000,))
                 for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    two_processes = time.perf_counter() - start

    print(f"one after the other: {one_after_the_other:.3f} s")
    print(f"two processes:       {two_processes:.3f} s")
