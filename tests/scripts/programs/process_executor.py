import concurrent.futures
import math, os, time
PRIMES = [112272535095293, 112582705942171, 1099726899285419, 15485867]
def is_prime(n):
    if n < 2: return False
    if n == 2: return True
    if n % 2 == 0: return False
    sqrt_n = int(math.floor(math.sqrt(n)))
    for i in range(3, min(sqrt_n, 4000) + 1, 2):
        if n % i == 0: return False
    return True
def boom(x):
    if x == 2: os._exit(1)
    return x
def err(x):
    return 1 / x
def main():
    with concurrent.futures.ProcessPoolExecutor() as executor:
        for number, prime in zip(PRIMES, executor.map(is_prime, PRIMES, chunksize=2)):
            print('%d is prime: %s' % (number, prime))
        f = executor.submit(err, 0)
        e = f.exception()
        print(type(e), e, type(e.__cause__).__name__)
        print(str(e.__cause__).strip().splitlines()[-1])
    with concurrent.futures.ProcessPoolExecutor(2) as ex:
        f = ex.submit(boom, 2)
        try:
            f.result()
        except concurrent.futures.process.BrokenProcessPool as e:
            print("broken:", e)
        try:
            ex.submit(boom, 1)
        except Exception as e:
            print(type(e).__name__)
    with concurrent.futures.ProcessPoolExecutor(2) as ex:
        try:
            print(ex.submit(lambda: 1).result())
        except Exception as e:
            print(type(e).__name__, str(e)[:40])
if __name__ == '__main__':
    main()
# expect: 112272535095293 is prime: True
# expect: 112582705942171 is prime: True
# expect: 1099726899285419 is prime: True
# expect: 15485867 is prime: True
# expect: <class 'ZeroDivisionError'> division by zero _RemoteTraceback
# expect: """
# expect: broken: A process in the process pool was terminated abruptly while the future was running or pending.
# expect: BrokenProcessPool
# expect: AttributeError Can't pickle local object 'main.<locals>
