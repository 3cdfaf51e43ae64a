# cpython: no
# gil: off
# cores: 2
# A wake-up that comes before the wait is lost. Therefore the futex looks at the word once more before it sleeps.
import threading, time
from weft_sync import Word, futex_wait, futex_wake

flag = Word()


def waiter(value, patience):
    time.sleep(0.02)                        # it has looked at the flag, and is late to bed
    print('woken' if futex_wait(flag, value, patience) else 'slept on' if flag.value == value else 'saw the change')


def signal():
    flag.value = 1
    print(futex_wake(flag))


for value in (0, 1):        # 0: what it saw. 1: what it would see now: as if it had not looked again
    flag.value = 0
    thread = threading.Thread(target=waiter, args=(value, 0.05))
    thread.start()
    signal()
    thread.join()
# expect: 0
# expect: saw the change
# expect: 0
# expect: slept on
