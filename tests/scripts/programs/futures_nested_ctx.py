# cpython: no
from concurrent.futures import ThreadPoolExecutor, ProcessPoolExecutor, wait, as_completed
import os, time, threading, multiprocessing
def inner(n): return n * n
def outer(n):
    with ThreadPoolExecutor(2) as ex: return sum(ex.map(inner, range(n)))
def where(): return os.getpid() == MAIN, threading.current_thread() is threading.main_thread()
MAIN = os.getpid()
if __name__ == '__main__':
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context('fork')) as ex:
        print(list(ex.map(outer, [3, 4, 5]))); print(ex.submit(where).result()); fs = [ex.submit(pow, 2, i) for i in range(5)]; print(sorted(f.result() for f in as_completed(fs))); print(ex.submit(str.upper, '소문자abc').result(), list(ex.map(max, [1, 5], [3, 2])))
        f = ex.submit(time.sleep, .3); print(f.done(), f.cancel() or f.running()); wait([f]); print(f.done(), f.cancelled())
        try: ex.submit(inner, 'x').result()
        except TypeError as e: print(e)
        g = ex.map(inner, [1, 'a', 3])
        print(next(g)); 
        try: next(g)
        except TypeError as e: print('map 중 오류', e)
        print(list(g))
    with ThreadPoolExecutor(max_workers=2, thread_name_prefix='W') as ex: names = {ex.submit(lambda: (time.sleep(.01), threading.current_thread().name)[1]) for _ in range(4)}; print(sorted({f.result() for f in names}))
# expect: [5, 14, 30]
# expect: (False, True)
# expect: [1, 2, 4, 8, 16]
# expect: 소문자ABC [3, 5]
# expect: False True
# expect: True True
# expect: can't multiply sequence by non-int of type 'str'
# expect: 1
# expect: map 중 오류 can't multiply sequence by non-int of type 'str'
# expect: []
# expect: ['W_0', 'W_1']
