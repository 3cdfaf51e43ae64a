# cpython: no
# Who waits longest is woken first, one by one or all at once; who was killed waits no more.
import os, threading, time
from weft_sync import Word, futex_wait, futex_wake

word = Word()


def wait(name):
    if futex_wait(word, 0):
        print(name)


def start(names):
    threads = [threading.Thread(target=wait, args=(name,)) for name in names]
    for thread in threads:
        thread.start()
        time.sleep(0.01)
    return threads


threads = start('abcd')
for i in range(2):
    print(futex_wake(word))
    time.sleep(0.01)
print(futex_wake(word, 9))
for thread in threads:
    thread.join()
# expect: 1
# expect: a
# expect: 1
# expect: b
# expect: 2
# expect any order: c
# expect any order: d
pid = os.fork()
if pid == 0:
    futex_wait(word, 0)
    os._exit(0)
time.sleep(0.01)
os.kill(pid, 9)
os.waitpid(pid, 0)
print(futex_wake(word, 9))          # expect: 0
