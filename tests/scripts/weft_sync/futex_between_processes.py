# cpython: no
import os
from weft_sync import Mutex, Word, futex_wait, futex_wake

total, mutex, ready = Word(), Mutex(), Word()
children = []
for i in range(3):
    pid = os.fork()
    if pid == 0:
        while ready.value == 0:
            futex_wait(ready, 0)
        for j in range(20):
            with mutex:
                total.value = total.value + 1
        os._exit(0)
    children.append(pid)
print(futex_wait(ready, 5))                 # expect: False
print(futex_wait(ready, 0, timeout=0.05))   # expect: False
print(futex_wait(ready, 0, timeout=0))      # expect: False
ready.value = 1
print(futex_wake(ready, 100))               # expect: 3
for pid in children:
    os.waitpid(pid, 0)
print(total.value, total.fetch_add(-1), total.exchange(7), total)     # expect: 60 60 59 Word(7)
print(Word((1 << 31) - 1).value, Word(-1).value)        # expect: 2147483647 -1
