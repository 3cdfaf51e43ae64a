from concurrent.futures import ThreadPoolExecutor, ProcessPoolExecutor
from concurrent.futures.thread import BrokenThreadPool
import threading, os, logging
tl = threading.local()
def init(v): tl.v = v
def use(x): return tl.v + x
def bad(): raise RuntimeError("초기화 실패")
with ThreadPoolExecutor(2, initializer=init, initargs=(100,)) as ex: print(list(ex.map(use, range(3))))
logging.getLogger('concurrent.futures').addHandler(logging.NullHandler()); logging.getLogger('concurrent.futures').propagate = False
with ThreadPoolExecutor(1, initializer=bad) as ex:
    try: print(ex.submit(use, 1).result())
    except BrokenThreadPool as e: print(e)
g = 0
def pinit(v):
    global g; g = v
def puse(x): return g * x
if __name__ == '__main__':
    with ProcessPoolExecutor(2, initializer=pinit, initargs=(7,)) as ex:
        print(list(ex.map(puse, range(4), chunksize=2)))
        print(len({ex.submit(os.getpid).result() for _ in range(5)}) <= 2)
    ex = ProcessPoolExecutor(max_workers=1); f = ex.submit(puse, 3); ex.shutdown(); print(f.result(), f.done())
    try: ex.submit(puse, 1)
    except RuntimeError as e: print(e)
    try: ProcessPoolExecutor(max_workers=-1)
    except ValueError as e: print(e)
# expect: [100, 101, 102]
# expect: A thread initializer failed, the thread pool is not usable anymore
# expect: [0, 7, 14, 21]
# expect: True
# expect: 0 True
# expect: cannot schedule new futures after shutdown
# expect: max_workers must be greater than 0
