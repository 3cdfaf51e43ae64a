from multiprocessing import Pool, TimeoutError
import time
def square(x): return x * x
def add(a, b=0): return a + b
if __name__ == "__main__":
    with Pool(3) as pool:
        print(pool)  # expect: <multiprocessing.pool.Pool state=RUN pool_size=3>
        print(pool.map(square, range(10)), pool.map(square, [], chunksize=2))  # expect: [0, 1, 4, 9, 16, 25, 36, 49, 64, 81] []
        print(pool.starmap(add, [(1, 2), (3,)]), pool.apply(add, (1,), {"b": 4}))  # expect: [3, 3] 5
        print(list(pool.imap(square, range(5))), list(pool.imap(square, range(5), chunksize=2)))  # expect: [0, 1, 4, 9, 16] [0, 1, 4, 9, 16]
        print(sorted(pool.imap_unordered(square, range(5))))  # expect: [0, 1, 4, 9, 16]
        result = pool.apply_async(square, (7,))
        print(result.get(timeout=10), result.ready(), result.successful())  # expect: 49 True True
        seen = []
        pool.map_async(square, [1, 2], callback=seen.append).wait()
        pool.apply_async(square, ("x",), error_callback=lambda e: seen.append(str(e))).wait()
        print(seen, pool.starmap_async(add, [(5, 6)]).get())  # expect: [[1, 4], "can't multiply sequence by non-int of type 'str'"] [11]
        slow = pool.apply_async(time.sleep, (60,))
        try: slow.get(timeout=0.1)
        except TimeoutError: print("timeout", slow.ready())  # expect: timeout False
        try: slow.successful()
        except ValueError as error: print(str(error).split("object")[0].split(".")[-1], str(error).split("> ")[1])  # expect: ApplyResult  not ready
