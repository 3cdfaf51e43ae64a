"""Descriptors that go through a socket to another process (SCM_RIGHTS), and messages of several buffers."""
import socket, os, array
a, b = socket.socketpair()
pid = os.fork()
if pid == 0:
    msg, fds, flags, addr = socket.recv_fds(b, 100, 4)
    print(msg, len(fds), flags, addr, flush=True)
    os.write(fds[0], b'through the passed descriptor'); print(os.get_inheritable(fds[0]), flush=True)
    os._exit(0)
r, w = os.pipe()
sent = socket.send_fds(a, [b'fd'], [w]); os.close(w)
os.wait(); print(sent, os.read(r, 99), os.read(r, 1))   # the child has printed by then
f = open('/tmp/passed', 'w+'); f.write('shared offset'); f.flush()
print(a.sendmsg([b'x', b'yz'], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array('i', [f.fileno()]))]))
d, anc, flags, addr = b.recvmsg(10, socket.CMSG_LEN(4)); print(d, len(anc), anc[0][:2], flags, addr)
fd = array.array('i', anc[0][2])[0]; os.lseek(fd, 3, 0); print(f.tell(), os.read(fd, 4), os.lseek(f.fileno(), 0, 1))
print(a.sendmsg([b'plain'])); print(b.recvmsg(3), b.recvmsg(10))
print(socket.CMSG_LEN(4), socket.CMSG_SPACE(4), socket.CMSG_LEN(0), socket.CMSG_SPACE(12))
b1, b2 = bytearray(3), bytearray(5); a.send(b'abcdef'); print(b.recvmsg_into([b1, b2])[0], b1, b2)
a.send(b'q'); a.close(); print(b.recvmsg(5)); print(b.recvmsg(5))
c, d = socket.socketpair()
socket.send_fds(c, [b'12'], [r, f.fileno()])
m, anc, flags, _ = d.recvmsg(10, socket.CMSG_LEN(4)); print(m, len(anc), flags == socket.MSG_CTRUNC, len(anc[0][2]))
for g in (lambda: c.sendmsg(5), lambda: c.sendmsg([5]), lambda: c.sendmsg([b''], 5), lambda: c.sendmsg([b''], [(1,)]), lambda: c.sendmsg([b'x'], [(1, 1, array.array('i', [999]))]), lambda: c.recvmsg(-1), lambda: c.recvmsg(1, -1), lambda: socket.CMSG_LEN(-1)):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
x = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); x.bind(('127.0.0.1', 0)); y = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
print(y.sendmsg([b'da', b'ta'], [], 0, x.getsockname())); q = x.recvmsg(2); print(q[0], q[1], q[2] == socket.MSG_TRUNC, q[3] == ('127.0.0.1', y.getsockname()[1]))
# expect: b'fd' 1 0 None
# expect: True
# expect: 2 b'through the passed descriptor' b''
# expect: 3
# expect: b'xyz' 1 (1, 1) 0 None
# expect: 3 b'red ' 7
# expect: 5
# expect: (b'pla', [], 0, None) (b'in', [], 0, None)
# expect: 20 24 16 32
# expect: 6 bytearray(b'abc') bytearray(b'def\x00\x00')
# expect: (b'q', [], 0, None)
# expect: (b'', [], 0, None)
# expect: b'12' 1 True 4
# expect: TypeError sendmsg() argument 1 must be an iterable
# expect: TypeError a bytes-like object is required, not 'int'
# expect: TypeError sendmsg() argument 2 must be an iterable
# expect: TypeError [sendmsg() ancillary data items]() argument must be sequence of length 3, not 1
# expect: OSError [Errno 9] Bad file descriptor
# expect: ValueError negative buffer size in recvmsg()
# expect: ValueError invalid ancillary data buffer length
# expect: OverflowError CMSG_LEN() argument out of range
# expect: 4
# expect: b'da' [] True True
