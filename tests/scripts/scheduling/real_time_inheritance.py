# cpython: no
# cores: 1
# lock-protocol: inherit
# wake: priority
# Processes: SCHED_FIFO threads, a mutex that they share, an ordinary process that holds it.
import multiprocessing, os, time


def work(seconds):
    end = time.process_time() + seconds
    while time.process_time() < end:
        pass


def ordinary(mutex):
    with mutex:
        work(0.005)


def middle():
    os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(10))
    time.sleep(0.05)
    work(0.3)


def important(mutex):
    os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(50))
    time.sleep(0.045)
    begin = time.monotonic()
    with mutex:
        print(time.monotonic() - begin < 0.1)       # expect any order: True
    print(os.sched_getscheduler(0) == os.SCHED_FIFO, os.sched_rr_get_interval(0))    # expect any order: True 0.0


if __name__ == '__main__':
    print(os.sched_rr_get_interval(0))              # expect any order: 0.005
    multiprocessing.set_start_method('fork')
    mutex = multiprocessing.Lock()
    processes = [multiprocessing.Process(target=important, args=(mutex,)), multiprocessing.Process(target=middle)]
    for process in processes:
        process.start()
    time.sleep(0.04)
    last = multiprocessing.Process(target=ordinary, args=(mutex,))
    last.start()
    for process in processes + [last]:
        process.join()
