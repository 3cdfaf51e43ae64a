from multiprocessing import Pool, TimeoutError
import time, os, traceback, sys

def f(x):
    if x == 3:
        raise ValueError('bad value: %d' % x)
    return x * x

def on_error(e):
    print('callback got', type(e), e)

if __name__ == '__main__':
    with Pool(2) as pool:
        try:
            print(pool.map(f, range(6)))
        except ValueError as e:
            print('caught', repr(e))
            print('cause', type(e.__cause__))
        r = pool.apply_async(f, (3,), error_callback=on_error)
        r.wait()
        print(r.ready(), r.successful())
        r = pool.apply_async(time.sleep, (10,))
        try:
            r.get(timeout=0.2)
        except TimeoutError:
            print("We lacked patience and got a multiprocessing.TimeoutError")
        try:
            r.successful()
        except ValueError as e:
            print('ValueError:', str(e)[:20], str(e).endswith('not ready'))
        it = pool.imap(f, range(5))
        try:
            for v in it: print(v, end=' ')
        except ValueError as e:
            print('| imap:', e)
    try:
        pool.map(f, [1])
    except ValueError as e:
        print(e)
    pool2 = Pool(1)
    pool2.map(f, [3])  # expect error: ValueError: bad value: 3
# expect: caught ValueError('bad value: 3')
# expect: cause <class 'multiprocessing.pool.RemoteTraceback'>
# expect: callback got <class 'ValueError'> bad value: 3
# expect: True False
# expect: We lacked patience and got a multiprocessing.TimeoutError
# expect: ValueError: <multiprocessing.poo True
# expect: 0 1 4 | imap: bad value: 3
# expect: Pool not running
