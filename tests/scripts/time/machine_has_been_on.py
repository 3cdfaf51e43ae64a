# The monotonic clocks do not begin at 0: "never" may be 0
import os
import time

last = 0
print(time.monotonic() - last > 60, time.perf_counter() - last > 60, time.perf_counter_ns() > 10 ** 9)  # expect: True True True
begin = os.times()
sum(range(10000))
end = os.times()
print(end.user >= begin.user, end.elapsed >= begin.elapsed, len(end), begin.system >= 0)  # expect: True True 5 True
