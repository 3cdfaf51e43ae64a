import os, socket, signal, sys, time, errno
def reaper(s, f):
    while True:
        try: pid, st = os.waitpid(-1, os.WNOHANG)
        except OSError: return
        if pid == 0: return
        reaped.append(st)
reaped = []
signal.signal(signal.SIGCHLD, reaper)
ls = socket.socket(socket.AF_INET, socket.SOCK_STREAM); ls.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1); ls.bind(('', 0)); ls.listen(10); port = ls.getsockname()[1]
if os.fork() == 0:
    ls.close(); signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    for i in range(3):
        c = socket.create_connection(('localhost', port)); f = c.makefile('rw', encoding='utf-8'); f.write(f'요청 {i}\n'); f.flush(); print('client got:', f.readline().strip(), flush=True); f.close(); c.close()
        # expect: client got: 요청 0
        # expect: client got: 요청 1
        # expect: client got: 요청 2
    os._exit(0)
n = 0
while n < 3:
    try: conn, addr = ls.accept()
    except InterruptedError: continue
    n += 1
    pid = os.fork()
    if pid == 0:
        ls.close(); data = conn.recv(1024).decode(); conn.sendall(data.upper().encode()); conn.shutdown(socket.SHUT_RDWR); conn.close(); os._exit(n)
    conn.close()
while len(reaped) < 4: signal.pause() if False else time.sleep(.02)
print(sorted(os.WEXITSTATUS(s) for s in reaped)); ls.close()  # expect: [0, 1, 2, 3]
try: ls.accept()
except OSError as e: print(e, e.errno == errno.EBADF)  # expect: [Errno 9] Bad file descriptor True
a, b = socket.socketpair(); b.setblocking(False)
try: b.recv(1)
except BlockingIOError as e: print(e)  # expect: [Errno 11] Resource temporarily unavailable
a.send(b'12345'); print(b.recv(2, socket.MSG_PEEK), b.recv_into(buf := bytearray(10)), buf, a.fileno() > 2); a.close(); print(b.recv(1) == b''); b.close(); print(b.fileno(), b)
# expect: b'12' 5 bytearray(b'12345\x00\x00\x00\x00\x00') True
# expect: True
# expect: -1 <socket.socket [closed] fd=-1, family=1, type=1, proto=0>
