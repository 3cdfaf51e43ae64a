"""N processes that each sleep 100 ms, against one sleep."""
# variants: 2 8
import sys
import multiprocessing
import time


def run(variant):
    if variant == 'base':
        time.sleep(0.1)
        return
    processes = [multiprocessing.Process(target=time.sleep, args=(0.1,)) for _ in range(int(variant))]
    for process in processes:
        process.start()
    for process in processes:
        process.join()


if __name__ == '__main__':
    multiprocessing.Process(target=int).start()     # what is imported at the first start is not measured
    time.sleep(0.02)
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
