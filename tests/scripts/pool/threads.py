from multiprocessing.dummy import Pool
from multiprocessing.pool import ThreadPool
import os
def square(x): return x * x
with ThreadPool(3) as pool:
    print(pool.map(square, range(4)), pool.apply(lambda: os.getpid()) == os.getpid())  # expect: [0, 1, 4, 9] True
    print(list(pool.imap(lambda x: -x, [1, 2])), pool.apply_async(square, (5,)).get())  # expect: [-1, -2] 25
    try: pool.map(lambda x: 1 // x, [1, 0])
    except ZeroDivisionError as error: print(error)  # expect: integer division or modulo by zero
pool = Pool(2)
print(pool.starmap(max, [(1, 2), (4, 3)]))  # expect: [2, 4]
pool.close(); pool.join()
