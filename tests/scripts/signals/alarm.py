import signal
import threading
import time
class Timeout(Exception): pass
def ring(number, frame): print("ring")
def fail(number, frame): raise Timeout("too late")
signal.signal(signal.SIGALRM, ring)
print(signal.alarm(1))  # expect: 0
begin = time.monotonic(); time.sleep(2); print(round(time.monotonic() - begin))
# expect: ring
# expect: 2
signal.alarm(1); signal.pause(); print("paused")
# expect: ring
# expect: paused
signal.alarm(5); print(signal.alarm(0))  # expect: 5
signal.signal(signal.SIGALRM, fail)
lock = threading.Lock(); lock.acquire()
for wait in (lambda: time.sleep(9), lock.acquire, threading.Event().wait):
    signal.alarm(1)
    try: wait()
    except Timeout as error: print(error)
    # expect: too late
    # expect: too late
    # expect: too late
