"""Two computing threads with another switch interval (in microseconds), against the same work in one."""
# variants: 100 5000 50000
import sys
import threading
import time


def work(n):
    total = 0
    for i in range(n):
        total += i * 3 % 7
    return total


def run(variant):
    if variant == 'base':
        work(1_500_000)
        work(1_500_000)
        return
    sys.setswitchinterval(int(variant) / 1e6)
    threads = [threading.Thread(target=work, args=(1_500_000,)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == '__main__':
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
