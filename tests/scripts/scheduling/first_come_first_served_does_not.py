# cores: 1
# quantum: 1000ms
# scheduler: fcfs
import os, time

if os.fork() == 0:
    time.sleep(0.01)
    print('important')
    os._exit(0)
if os.fork() == 0:
    x = 0
    for i in range(300000):
        x += i
    print('long')
    os._exit(0)
os.wait()
os.wait()
# expect: long
# expect: important
