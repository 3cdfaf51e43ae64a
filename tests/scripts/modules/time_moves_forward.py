import time
a = time.perf_counter()
b = time.time()
c = time.monotonic()
time.sleep(0.01)
print(time.perf_counter() - a >= 0.01, time.time() - b >= 0.01, time.monotonic() > c, isinstance(time.time_ns(), int), type(a).__name__)
# expect: True True True True float
