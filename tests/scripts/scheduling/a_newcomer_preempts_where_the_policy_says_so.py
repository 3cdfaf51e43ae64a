# cores: 1
# quantum: 1000ms
# scheduler: priority_preemptive
import os, time

if os.fork() == 0:
    os.nice(-5)
    time.sleep(0.01)                    # meanwhile the other one works
    print('important')                  # expect: important
    os._exit(0)
if os.fork() == 0:
    os.nice(5)
    x = 0
    for i in range(300000):
        x += i
    print('long')                       # expect: long
    os._exit(0)
os.wait()
os.wait()
