# cpython: no
import threading, time
from weft_sync import RWLock

for prefer in ('readers', 'writers'):
    lock = RWLock(prefer)
    order = []

    def reader(name):
        with lock.reading():
            order.append(name)
            time.sleep(0.03)

    def writer():
        with lock.writing():
            order.append('w')
            time.sleep(0.03)

    threads = [threading.Thread(target=reader, args=('a',)), threading.Thread(target=writer), threading.Thread(target=reader, args=('b',))]
    for thread in threads:
        thread.start()
        time.sleep(0.01)
    for thread in threads:
        thread.join()
    print(prefer, *order)
# expect: readers a b w
# expect: writers a w b
for release in (lock.release_read, lock.release_write):
    try:
        release()
    except RuntimeError as error:
        print(error)
# expect: nobody reads
# expect: nobody writes
try:
    RWLock('nobody')
except ValueError as error:
    print(error)        # expect: prefer must be 'readers' or 'writers', not 'nobody'
