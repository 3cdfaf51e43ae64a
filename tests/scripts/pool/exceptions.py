from multiprocessing import Lock, Pool
def fail(x):
    if x == 2:
        raise ValueError(f"bad {x}")
    return x
def unpicklable(x): return lambda: x
if __name__ == "__main__":
    with Pool(2) as pool:
        try: pool.map(fail, range(4))
        except ValueError as error: print(error, type(error.__cause__).__name__, "in fail" in str(error.__cause__))
        iterator = pool.imap(fail, range(4))
        for _ in range(4):
            try: print(next(iterator))
            except ValueError as error: print("raised", error)
        try: pool.apply(unpicklable, (1,))
        except Exception as error: print(type(error).__name__, str(error).split(":")[0])
        try: pool.apply(fail, (Lock(),))
        except RuntimeError as error: print(error)
    for call in (lambda: Pool(0), lambda: Pool(1, initializer=3), lambda: pool.map(fail, [1])):
        try: call()
        except (TypeError, ValueError) as error: print(error)
    with Pool(1) as pool: pool.map(fail, [2])  # expect error: ValueError: bad 2
# expect: bad 2 RemoteTraceback True
# expect: 0
# expect: 1
# expect: raised bad 2
# expect: 3
# expect: MaybeEncodingError Error sending result
# expect: Lock objects should only be shared between processes through inheritance
# expect: Number of processes must be at least 1
# expect: initializer must be a callable
# expect: Pool not running
# expect error: ValueError: bad 2
