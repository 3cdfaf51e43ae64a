from multiprocessing import Pool, current_process
import os
def start(value):
    global number
    number = value
def use(x): return number + x
def name(x): return current_process().name
if __name__ == "__main__":
    pool = Pool(2, initializer=start, initargs=(10,))
    print(pool.map(use, [1, 2, 3]))  # expect: [11, 12, 13]
    try: pool.join()
    except ValueError as error: print(error)  # expect: Pool is still running
    pool.close(); pool.join(); print(pool)  # expect: <multiprocessing.pool.Pool state=CLOSE pool_size=2>
    try: pool.apply(use, (1,))
    except ValueError as error: print(error)  # expect: Pool not running
    pool = Pool(1)
    print(pool.map(name, [1, 2])); pool.terminate(); pool.join(); print(pool)
    # expect: ['ForkPoolWorker-3', 'ForkPoolWorker-3']
    # expect: <multiprocessing.pool.Pool state=TERMINATE pool_size=1>
    with Pool(2, maxtasksperchild=1) as pool:
        print(len(set(pool.map(name, range(6), chunksize=1))))  # expect: 6
