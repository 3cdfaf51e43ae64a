import os, tempfile; os.chdir(tempfile.mkdtemp())
import mmap, os, struct, fcntl, time, multiprocessing as mp, tempfile, signal, sys
class FileLock:
    def __init__(self, path): self.path = path
    def __enter__(self): self.f = open(self.path, 'w'); fcntl.lockf(self.f, fcntl.LOCK_EX); return self
    def __exit__(self, *a): fcntl.lockf(self.f, fcntl.LOCK_UN); self.f.close()
def bump(path, n):
    for _ in range(n):
        with FileLock(path + '.lock'):
            with open(path, 'r+b') as f:
                mm = mmap.mmap(f.fileno(), 0); v, = struct.unpack_from('q', mm, 0); struct.pack_into('q', mm, 0, v + 1); mm.flush(); mm.close()
if __name__ == '__main__':
    p = os.path.join(tempfile.gettempdir(), 'cnt%d' % os.getpid())
    with open(p, 'wb') as f: f.write(struct.pack('q', 0))
    ps = [mp.Process(target=bump, args=(p, 10)) for _ in range(3)]; [x.start() for x in ps]; [x.join() for x in ps]
    print(struct.unpack('q', open(p, 'rb').read())); os.remove(p); os.remove(p + '.lock')
    fifo = 'f1'; os.mkfifo(fifo); pid = os.fork()
    if pid == 0:
        fd = os.open(fifo, os.O_WRONLY); [os.write(fd, b'msg%d\n' % i) for i in range(3)]; os.close(fd); os._exit(0)
    fd = os.open(fifo, os.O_RDONLY); buf = b''
    while c := os.read(fd, 5): buf += c
    os.close(fd); os.wait(); print(buf.split()); os.unlink(fifo)
    try: fd = os.open('f2', os.O_RDONLY | os.O_EXCL)
    except FileNotFoundError as e: print(e)
    fd = os.open('lockfile', os.O_CREAT | os.O_EXCL | os.O_WRONLY)
    try: os.open('lockfile', os.O_CREAT | os.O_EXCL)
    except FileExistsError as e: print(e)
    os.close(fd)
    r, w = os.pipe()
    pid = os.fork()
    if pid == 0: os.close(r); os.dup2(w, 1); os.dup2(w, 2); os.close(w); os.execlp('sh', 'sh', '-c', 'echo out; echo err >&2; exit 7')
    os.close(w); print(sorted(os.fdopen(r).read().split()), os.waitpid(pid, 0)[1] >> 8)
    pid = os.spawnlp(os.P_NOWAIT, 'sleep', 'sleep', '0.1') if hasattr(os, 'spawnlp') else 0; print(os.waitpid(pid, 0)[1]); print(os.spawnl(os.P_WAIT, sys.executable, sys.executable, '-c', 'import sys; sys.exit(9)'))
    sys.stdout.flush(); pid = os.posix_spawn('/bin/echo', ['echo', 'spawned'], os.environ) if hasattr(os, 'posix_spawn') else None
    if pid: os.waitpid(pid, 0)

# expect: (30,)
# expect: [b'msg0', b'msg1', b'msg2']
# expect: [Errno 2] No such file or directory: 'f2'
# expect: [Errno 17] File exists: 'lockfile'
# expect: ['err', 'out'] 7
# expect: 0
# expect: 9
# expect: spawned
