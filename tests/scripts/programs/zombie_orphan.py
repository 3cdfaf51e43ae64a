# cpython: no
import os, time
pid = os.fork()
if pid == 0:
    print("child 시작", os.getppid() > 1); os._exit(0)
time.sleep(.2)
try: st = open(f'/proc/{pid}/stat').read().split()[2]
except FileNotFoundError: st = '?'
print("상태:", st)
os.waitpid(pid, 0)
print(os.path.exists(f'/proc/{pid}'))
r, w = os.pipe()
if os.fork() == 0:
    me = os.getpid()
    if os.fork() == 0:
        time.sleep(.3)
        os.write(w, b'1' if os.getppid() != me else b'0'); os._exit(0)
    os._exit(0)
os.wait(); print("고아:", os.read(r, 1))
x = 10
pid = os.fork()
if pid == 0:
    x += 5; print('child x', x, hex(id(x))[:2]); os._exit(x)
print('parent x', x, os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
try: os.waitpid(pid, 0)
except ChildProcessError as e: print(e.errno, e.strerror)
n = 0
for i in range(3):
    p = os.fork()
    if p == 0: n += 1
print_it = os.getpid()
if n == 0:
    try:
        while True: os.wait()
    except ChildProcessError: pass
    print("parent of all")
else:
    try:
        while True: os.wait()
    except ChildProcessError: pass
    os._exit(0)
# expect: child 시작 True
# expect: 상태: Z
# expect: False
# expect: 고아: b'1'
# expect: child x 15 0x
# expect: parent x 10 15
# expect: 10 No child processes
# expect: parent of all
