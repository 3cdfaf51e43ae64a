# cpython: no
# A notification that nobody waits for is gone: who asks first and waits later sleeps for ever. The state has to be kept.
import threading, time

condition = threading.Condition()


def late():
    time.sleep(0.02)
    with condition:
        condition.wait()
        print('never')


thread = threading.Thread(target=late)
thread.start()
with condition:
    condition.notify()
thread.join()
# expect exit: 3
# expect stderr: deadlock: no thread can ever run again
# expect stderr matches:   thread A .* waits for the end of .*
# expect stderr matches:   thread B .* waits for lock 'Condition.wait'.*
