import signal
count = 0
def stop(number, frame):
    raise SystemExit(count > 0 and 3)
signal.signal(signal.SIGALRM, stop)
signal.setitimer(signal.ITIMER_REAL, 0.05)
while True:
    count += 1
# expect exit: 3
