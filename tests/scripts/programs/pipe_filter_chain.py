import os, tempfile; os.chdir(tempfile.mkdtemp())
import os, sys, re, tempfile, io
def pipeline(data, *stages):
    """cat data | s1 | s2 ... with fork+pipe+dup2"""
    r, w = os.pipe(); pids = []
    if (pid := os.fork()) == 0:
        os.close(r)
        with os.fdopen(w, 'w') as f: f.write(data)
        os._exit(0)
    pids.append(pid); os.close(w)
    for st in stages:
        r2, w2 = os.pipe(); pid = os.fork()
        if pid == 0:
            os.dup2(r, 0); os.dup2(w2, 1)
            for fd in (r, r2, w2): os.close(fd)
            sys.stdin = os.fdopen(0); sys.stdout = os.fdopen(1, 'w')
            try:
                for line in sys.stdin:
                    o = st(line.rstrip('\n'))
                    if o is not None: print(o)
                sys.stdout.flush()
            finally: os._exit(0)
        pids.append(pid); os.close(r); os.close(w2); r = r2
    with os.fdopen(r) as f: out = f.read()
    return out, [os.waitstatus_to_exitcode(os.waitpid(p, 0)[1]) for p in pids]
sys.stdout.flush()
out, codes = pipeline('사과 3\nbanana 12\n# c\ncherry 7\n', lambda l: None if l.startswith('#') else l, lambda l: re.sub(r'(\d+)', lambda m: str(int(m[1]) * 2), l), str.upper)
print(out, codes)
r, w = os.pipe(); print(os.fstat(r).st_mode & 0o170000 == 0o010000, os.isatty(r), os.get_blocking(r)); f = os.fdopen(w, 'wb', buffering=0); f.write(b'unbuf'); print(os.read(r, 3), os.read(r, 9)); f.close(); print(os.read(r, 1)); os.close(r)
saved = os.dup(1); tf = tempfile.TemporaryFile(); os.dup2(tf.fileno(), 1); os.write(1, b'to file\n'); os.dup2(saved, 1); os.close(saved); tf.seek(0); print('captured', tf.read())
with open('log.txt', 'w') as f:
    pid = os.fork()
    if pid == 0: os.dup2(f.fileno(), 1); os.execvp('echo', ['echo', 'redirected', '출력'])
    os.wait()
print(open('log.txt').read().strip()); fd = os.open('a.txt', os.O_WRONLY | os.O_CREAT | os.O_APPEND)
for i in range(2):
    if os.fork() == 0: os.write(fd, b'child%d\n' % i); os._exit(0)
    os.wait()
os.write(fd, b'parent\n'); os.close(fd); print(open('a.txt').read().split(), os.path.getsize('a.txt')); os.truncate('a.txt', 3); print(open('a.txt').read()); print(os.access('a.txt', os.R_OK), oct(os.stat('a.txt').st_mode)[-3:] != '', os.path.samefile('a.txt', './a.txt'))
try: os.close(99)
except OSError as e: print(e)
sys.exit(os.EX_OK)

# expect: 사과 6
# expect: BANANA 24
# expect: CHERRY 14
# expect:  [0, 0, 0, 0]
# expect: True False True
# expect: b'unb' b'uf'
# expect: b''
# expect: captured b'to file\n'
# expect: redirected 출력
# expect: ['child0', 'child1', 'parent'] 21
# expect: chi
# expect: True True True
# expect: [Errno 9] Bad file descriptor
