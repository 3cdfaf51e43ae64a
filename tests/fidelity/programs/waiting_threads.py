"""N threads that each wait 20 ms, against one sleep."""
# variants: 200
import sys
import threading
import time


def run(variant):
    if variant == 'base':
        time.sleep(0.02)
        return
    threads = [threading.Thread(target=time.sleep, args=(0.02,)) for _ in range(int(variant))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == '__main__':
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
