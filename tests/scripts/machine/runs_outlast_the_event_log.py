# A run goes on when the log of its events is full: nobody reads it here.
# cpython: no
import os
for i in range(2_200_000):
    os.sched_yield()
print('done')  # expect: done
