# cpython: no
import multiprocessing as mp
import os, time
def square(x):
    return x * x
def power(a, b=2):
    return a ** b
def fail(x):
    if x == 3:
        raise ValueError(f"나쁜 값 {x}")
    return x
def init(msg):
    global prefix
    prefix = msg
def tagged(x):
    return prefix + str(x)
def cb(r):
    print("callback", r)
def ecb(e):
    print("error_callback", type(e).__name__, e)
if __name__ == '__main__':
    with mp.Pool(processes=4, initializer=init, initargs=("값:",)) as pool:
        print(pool.map(square, range(10)))
        print(pool.starmap(power, [(2, 3), (3, 2), (5, 1)]))
        print(list(pool.imap(square, range(8), chunksize=3)))
        print(sorted(pool.imap_unordered(square, range(8))))
        r = pool.apply_async(power, (3,), {'b': 3}, callback=cb)
        print(r.get(timeout=5)); time.sleep(.05)
        r = pool.apply_async(fail, (3,), error_callback=ecb)
        r.wait()
        time.sleep(.05)
        print(r.ready(), r.successful())
        try:
            pool.map(fail, range(5))
        except ValueError as e:
            print("caught", e)
        print(pool.map(tagged, "abc"))
        print(pool.apply(power, (2, 10)))
        m = pool.map_async(square, range(5), chunksize=2)
        print(m.get())
        it = pool.imap(fail, range(5))
        for _ in range(5):
            try:
                print(next(it), end=' ')
            except ValueError as e:
                print("E", end=' ')
        print()
        rr = pool.apply_async(time.sleep, (2,))
        try:
            rr.get(timeout=0.1)
        except mp.TimeoutError as e:
            print("timeout", repr(e))
    p = mp.Pool(2, maxtasksperchild=2)
    pids = p.map(lambda_free := os.getpid.__class__ and square, [1, 2, 3, 4], 1)
    p.close(); p.join()
    print(pids)
    try:
        p.map(square, [1])
    except ValueError as e:
        print(e)
# expect: [0, 1, 4, 9, 16, 25, 36, 49, 64, 81]
# expect: [8, 9, 5]
# expect: [0, 1, 4, 9, 16, 25, 36, 49]
# expect: [0, 1, 4, 9, 16, 25, 36, 49]
# expect: callback 27
# expect: 27
# expect: error_callback ValueError 나쁜 값 3
# expect: True False
# expect: caught 나쁜 값 3
# expect: ['값:a', '값:b', '값:c']
# expect: 1024
# expect: [0, 1, 4, 9, 16]
# expect: 0 1 2 E 4
# expect: timeout TimeoutError()
# expect: [1, 4, 9, 16]
# expect: Pool not running
