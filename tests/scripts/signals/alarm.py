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
# A timer goes on when its signal is taken: one that is blocked or ignored has nothing left, and cannot flood anybody.
count = 0
def rung(number, frame):
    global count
    count += 1
signal.signal(signal.SIGALRM, rung)
signal.setitimer(signal.ITIMER_REAL, 0.01, 0.01)
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGALRM])
time.sleep(0.5)
print(signal.getitimer(signal.ITIMER_REAL), count)  # expect: (0.0, 0.01) 0
signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGALRM])
time.sleep(0.005)
print(0 < signal.getitimer(signal.ITIMER_REAL)[0] <= 0.01, count >= 1)  # expect: True True
signal.signal(signal.SIGALRM, signal.SIG_IGN)
signal.setitimer(signal.ITIMER_REAL, 1e-12, 1e-12)
time.sleep(0.5)
print(signal.getitimer(signal.ITIMER_REAL))  # expect: (0.0, 1e-06)
signal.signal(signal.SIGALRM, rung)
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGALRM])
signal.setitimer(signal.ITIMER_REAL, 0.01, 0.02)
print(signal.sigtimedwait([signal.SIGALRM], 5).si_signo == signal.SIGALRM, 0 < signal.getitimer(signal.ITIMER_REAL)[0] <= 0.02)  # expect: True True
time.sleep(0.05)
signal.sigwait([signal.SIGALRM])
print(0 < signal.getitimer(signal.ITIMER_REAL)[0] <= 0.02)  # expect: True
signal.setitimer(signal.ITIMER_REAL, 0, 5)
print(signal.getitimer(signal.ITIMER_REAL))  # expect: (0.0, 0.0)
