"""ITIMER_VIRTUAL and ITIMER_PROF count the processor time of the process."""
import signal, time
hits = []
signal.signal(signal.SIGVTALRM, lambda n, f: hits.append('v')); signal.signal(signal.SIGPROF, lambda n, f: hits.append('p')); signal.signal(signal.SIGALRM, lambda n, f: hits.append('r'))
print(signal.setitimer(signal.ITIMER_VIRTUAL, 0.05)); time.sleep(0.1); print(hits)
# expect: (0.0, 0.0)
# expect: []
a, b = signal.getitimer(signal.ITIMER_VIRTUAL); print(0.03 < a < 0.06, b)  # expect: True 0.0
while not hits: pass
print(hits, signal.getitimer(signal.ITIMER_VIRTUAL)); hits.clear()  # expect: ['v'] (0.0, 0.0)
signal.setitimer(signal.ITIMER_PROF, 0.02, 0.02); t = time.process_time()
while len(hits) < 5: pass
d = time.process_time() - t; print(0.08 < d < 0.16, hits)  # expect: True ['p', 'p', 'p', 'p', 'p']
x = signal.setitimer(signal.ITIMER_PROF, 0); print(0 < x[0] <= 0.021, round(x[1], 3)); hits.clear()  # expect: True 0.02
signal.setitimer(signal.ITIMER_REAL, 0.01, 0.02)
while len(hits) < 3: time.sleep(0.001)
print(hits[:3], [round(v, 2) for v in signal.setitimer(signal.ITIMER_REAL, 0)][1])  # expect: ['r', 'r', 'r'] 0.02
print(signal.ITIMER_REAL, signal.ITIMER_VIRTUAL, signal.ITIMER_PROF, signal.ItimerError)  # expect: 0 1 2 <class 'signal.itimer_error'>
import os
signal.signal(signal.SIGVTALRM, signal.SIG_DFL)
pid = os.fork()
if pid == 0:
    signal.setitimer(signal.ITIMER_VIRTUAL, 0.01)
    while True: pass
print(os.waitstatus_to_exitcode(os.wait()[1]))  # expect: -26
signal.setitimer(signal.ITIMER_PROF, 5); pid = os.fork()
if pid == 0: print(signal.getitimer(signal.ITIMER_PROF), flush=True); os._exit(0)  # expect: (0.0, 0.0)
os.wait()
