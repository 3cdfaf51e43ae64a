# What cannot be sent to a worker, or a callback that fails, is told with the calls of the pool's threads.
import multiprocessing as mp, os, sys, threading, time, traceback
from multiprocessing.pool import ThreadPool
def frames(e): return ' '.join([os.path.basename(f.filename) + ':' + f.name for f in traceback.extract_tb(e.__traceback__)[1:]])
class Holder:
    def __init__(self): self.lock = threading.Lock()
    def run(self, x): return x
if __name__ == '__main__':
    with mp.Pool(1) as pool:
        for function, items in ((lambda x: x, [1]), (Holder().run, [1]), (print, [mp.Lock()]), (print, [mp.Queue()])):
            try: pool.map(function, items)
            except Exception as e: print(type(e).__name__, frames(e))
        print(pool.map(abs, [-1]))
    # expect: PicklingError pool.py:map pool.py:get pool.py:_handle_tasks connection.py:send reduction.py:dumps
    # expect: TypeError pool.py:map pool.py:get pool.py:_handle_tasks connection.py:send reduction.py:dumps
    # expect: RuntimeError pool.py:map pool.py:get pool.py:_handle_tasks connection.py:send reduction.py:dumps synchronize.py:__getstate__ context.py:assert_spawning
    # expect: RuntimeError pool.py:map pool.py:get pool.py:_handle_tasks connection.py:send reduction.py:dumps queues.py:__getstate__ context.py:assert_spawning
    # expect: [1]
    told = []
    threading.excepthook = lambda args: told.append(f'{args.thread.name.split()[1]} {args.exc_value}: ' + ' '.join([f.name for f in traceback.extract_tb(args.exc_traceback)]))
    pool = ThreadPool(1)
    pool.apply_async(len, ('ab',), callback=lambda result: 1 / 0)
    time.sleep(.1)
    print(*told)  # expect: (_handle_results) division by zero: _bootstrap_inner run _handle_results _set <lambda>
    try: pool.terminate()
    except AssertionError as e: print(e, frames(e))
    # expect: Cannot have cache with result_hander not alive pool.py:terminate util.py:__call__ pool.py:_terminate_pool
