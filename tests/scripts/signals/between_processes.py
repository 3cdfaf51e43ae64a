import os
import signal
import time
def leave(number, frame):
    print("child got", number, flush=True)
    os._exit(7)
read, write = os.pipe()
pid = os.fork()
if pid == 0:
    signal.signal(signal.SIGTERM, leave)
    os.write(write, b"ready")
    while True: time.sleep(1)  # expect: child got 15
os.read(read, 5)
os.kill(pid, signal.SIGTERM)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))  # expect: 7
pid = os.fork()
if pid == 0:
    try: time.sleep(100)
    except KeyboardInterrupt: os._exit(5)
time.sleep(0.1)
os.kill(pid, signal.SIGINT)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))  # expect: 5
def reap(number, frame): print("child ended", os.waitstatus_to_exitcode(os.waitpid(-1, os.WNOHANG)[1]))
signal.signal(signal.SIGCHLD, reap)
if os.fork() == 0: os._exit(4)
time.sleep(1)  # expect: child ended 4
