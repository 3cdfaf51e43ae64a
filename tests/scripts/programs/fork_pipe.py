import os, sys
r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(r)
    w = os.fdopen(w, 'w')
    print("자식이 쓴다", file=w)
    w.close()
    os._exit(3)
os.close(w)
with os.fdopen(r) as f:
    print("부모가 읽음:", f.read().strip())
pid2, status = os.waitpid(pid, 0)
print(pid2 == pid, os.WIFEXITED(status), os.WEXITSTATUS(status), os.waitstatus_to_exitcode(status))
for i in range(3):
    if os.fork() == 0:
        os._exit(i)
codes = []
while True:
    try:
        p, s = os.wait()
    except ChildProcessError as e:
        print("끝:", e)
        break
    codes.append(s >> 8)
print(sorted(codes))
old = os.umask(0o022); print(oct(os.umask(old)))
print(os.getpgid(0) == os.getpgrp(), os.nice(0), os.getsid(0) > 0)
saved = os.dup(1)
fd = os.open("/tmp/out_fork.txt", os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o644)
sys.stdout.flush()
os.dup2(fd, 1)
print("파일로"); sys.stdout.flush()
os.dup2(saved, 1); os.close(fd)
print(open("/tmp/out_fork.txt").read(), end='')
pid = os.fork()
if not pid:
    try:
        os.execvp("echo", ["echo", "exec", "된", "프로그램"])
    except OSError as e:
        print(e); os._exit(127)
os.waitpid(pid, 0)
pid = os.fork()
if not pid:
    import signal; signal.pause()
os.kill(pid, 9)
_, st = os.waitpid(pid, 0)
print(os.WIFSIGNALED(st), os.WTERMSIG(st), st)
print(os.sched_getaffinity(0) == set(range(os.cpu_count())) or 'restricted')
os.sched_yield()
print(os.sched_get_priority_max(os.SCHED_FIFO), os.sched_getscheduler(0) == os.SCHED_OTHER)
os.remove("/tmp/out_fork.txt")
# expect: 부모가 읽음: 자식이 쓴다
# expect: True True 3 3
# expect: 끝: [Errno 10] No child processes
# expect: [0, 1, 2]
# expect: 0o22
# expect: True 0 True
# expect: 파일로
# expect: exec 된 프로그램
# expect: True 9 9
# expect: True
# expect: 99 True
