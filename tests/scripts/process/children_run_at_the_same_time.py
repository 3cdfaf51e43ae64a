import multiprocessing
import time
if __name__ == "__main__":
    start = time.perf_counter()
    children = [multiprocessing.Process(target=time.sleep, args=(0.1,)) for _ in range(5)]
    for p in children:
        p.start()
    print(len(multiprocessing.active_children()))  # expect: 5
    for p in children:
        p.join()
    print(time.perf_counter() - start < 0.4, multiprocessing.active_children())  # expect: True []
