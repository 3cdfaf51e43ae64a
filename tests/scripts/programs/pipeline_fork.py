import os, sys
def ls():
    for x in ('b.txt', 'a.py', 'c.py'): print(x)
def grep(pat):
    for line in sys.stdin:
        if pat in line: sys.stdout.write(line)
def wc():
    print(len(sys.stdin.readlines()))
def pipeline(*cmds):
    prev = None; pids = []
    for i, (f, *a) in enumerate(cmds):
        last = i == len(cmds) - 1
        if not last: r, w = os.pipe()
        pid = os.fork()
        if pid == 0:
            if prev is not None:
                os.dup2(prev, 0); os.close(prev); sys.stdin = os.fdopen(0)
            if not last:
                os.close(r); os.dup2(w, 1); os.close(w); sys.stdout = os.fdopen(1, 'w')
            f(*a); sys.stdout.flush(); os._exit(0)
        pids.append(pid)
        if prev is not None: os.close(prev)
        if not last: os.close(w); prev = r
    for p in pids: os.waitpid(p, 0)
pipeline((ls,), (grep, '.py'), (wc,))
pipeline((ls,), (grep, 'txt'))
r, w = os.pipe()
os.write(w, b'A' * 10); print(os.read(r, 4), os.read(r, 100)); os.close(w); print(os.read(r, 1))
os.close(r)
try: os.write(w, b'x')
except OSError as e: print(e.errno, e)
# expect: 2
# expect: b.txt
# expect: b'AAAA' b'AAAAAA'
# expect: b''
# expect: 9 [Errno 9] Bad file descriptor
