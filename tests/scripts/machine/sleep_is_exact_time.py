# limit-time: 7200s
import time
start = time.monotonic_ns()
time.sleep(3600)
print((time.monotonic_ns() - start) // 10 ** 9)  # expect: 3600
