# A daemon as textbooks make it: fork, setsid, fork again
import os
import sys
import time

r, w = os.pipe()
sys.stdout.flush()
child = os.fork()
if child == 0:
    os.setsid()
    old = os.umask(0)
    if os.fork() > 0:
        os._exit(0)
    os.chdir('/')
    os.write(w, f'{os.getcwd()} {os.getpgrp() != os.getpid()} {os.umask(old)}'.encode())
    os._exit(0)
print(os.waitpid(child, 0)[1])  # expect: 0
os.close(w)
print(os.read(r, 100).decode())  # expect: / True 0
child = os.fork()
if child == 0:
    time.sleep(60)
os.setpgid(child, child)
os.killpg(child, 9)
pid, status, usage = os.wait4(child, 0)
print(pid == child, os.WTERMSIG(status), usage.ru_utime >= 0)  # expect: True 9 True
print(os.sysconf('SC_PAGE_SIZE'), os.sysconf('SC_NPROCESSORS_ONLN') == os.cpu_count())  # expect: 4096 True
print(sys.float_info.epsilon, sys.float_info.max, sys.gettrace())  # expect: 2.220446049250313e-16 1.7976931348623157e+308 None
sys.settrace(None)
