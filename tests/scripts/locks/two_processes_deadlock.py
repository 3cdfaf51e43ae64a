# cpython: no
import fcntl, os, time
a, b = open('/tmp/a', 'w'), open('/tmp/b', 'w')
a.close()
b.close()
if os.fork() == 0:
    a, b = open('/tmp/a', 'w'), open('/tmp/b', 'w')
    fcntl.flock(b, fcntl.LOCK_EX)
    time.sleep(0.1)
    fcntl.flock(a, fcntl.LOCK_EX)
a, b = open('/tmp/a', 'w'), open('/tmp/b', 'w')
fcntl.flock(a, fcntl.LOCK_EX)
time.sleep(0.1)
fcntl.flock(b, fcntl.LOCK_EX)
# expect exit: 3
# expect stderr: deadlock: no thread can ever run again
# expect stderr:   thread A (MainThread) of process 1000 waits for the lock on file b, held by thread B (MainThread), line 14: fcntl.flock(b, fcntl.LOCK_EX)
# expect stderr:   thread B (MainThread) of process 1001 waits for the lock on file a, held by thread A (MainThread), line 10: fcntl.flock(a, fcntl.LOCK_EX)
# expect stderr:   cycle: A (MainThread) → B (MainThread) → A (MainThread)
