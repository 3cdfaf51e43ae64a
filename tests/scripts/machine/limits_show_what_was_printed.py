# stdout: pipe
# limit-time: 100ms
import os, sys, time
if os.fork() == 0:
    print('a child\'s line')
    print('and one without its end', end='')
    time.sleep(1)
sys.stdout.write('the parent\'s ')
time.sleep(1)
# expect: the parent's a child's line
# expect: and one without its end
# expect exit: 4
# expect stderr: simulated time limit reached (100 ms)
# expect stderr:   thread A (MainThread) of process 1000 was at line 9: time.sleep(1)
# expect stderr:   thread B (MainThread) of process 1001 was at line 7: time.sleep(1)
