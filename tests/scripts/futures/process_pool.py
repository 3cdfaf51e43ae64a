from concurrent.futures import ProcessPoolExecutor, as_completed, wait
from concurrent.futures.process import BrokenProcessPool
import multiprocessing, os
def square(x): return x * x
def fail(x): raise ValueError(f"bad {x}")
def die(): os._exit(1)
class Two(Exception):
    def __init__(self, a, b): super().__init__(f"{a}{b}")
def two(): raise Two(1, 2)
def name(): return multiprocessing.current_process().name
if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as pool:
        print(list(pool.map(square, range(6))), list(pool.map(square, range(6), chunksize=4)))  # expect: [0, 1, 4, 9, 16, 25] [0, 1, 4, 9, 16, 25]
        print(pool.submit(square, 5).result(), pool.submit(name).result() in ("ForkProcess-1", "ForkProcess-2"))  # expect: 25 True
        futures = [pool.submit(square, i) for i in range(4)]
        print(sorted(f.result() for f in as_completed(futures)), len(wait(futures).done))  # expect: [0, 1, 4, 9] 4
        f = pool.submit(fail, 1); print(repr(f.exception()), type(f.exception().__cause__).__name__)  # expect: ValueError('bad 1') _RemoteTraceback
        try: pool.submit(lambda: 1).result()
        except Exception as error: print(type(error).__name__)  # expect: PicklingError
    try: pool.submit(square, 1)
    except RuntimeError as error: print(error)  # expect: cannot schedule new futures after shutdown
    with ProcessPoolExecutor(1) as pool:
        try: pool.submit(die).result()
        except BrokenProcessPool as error: print(error)  # expect: A process in the process pool was terminated abruptly while the future was running or pending.
        try: pool.submit(square, 1)
        except BrokenProcessPool as error: print(error)  # expect: A child process terminated abruptly, the process pool is not usable anymore
    with ProcessPoolExecutor(1) as pool:
        try: pool.submit(two).result()      # an answer that can't be put together again
        except BrokenProcessPool as error: print(error, type(error.__cause__).__name__, str(error.__cause__).count("missing 1 required"))  # expect: A process in the process pool was terminated abruptly while the future was running or pending. _RemoteTraceback 1
    try: ProcessPoolExecutor(0)
    except ValueError as error: print(error)  # expect: max_workers must be greater than 0
