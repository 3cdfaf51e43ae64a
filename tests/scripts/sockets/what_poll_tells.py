"""What poll() tells of connections that are half closed, of pipes that are nearly full and of datagram sockets; what it refuses."""
import os, select, socket
a, b = socket.socketpair(); r, w = os.pipe()
po = select.poll(); po.register(a, select.POLLIN | select.POLLOUT); po.register(r, select.POLLIN); po.register(w, select.POLLOUT)
name = {a.fileno(): 'a', r: 'r', w: 'w'}
def show(t=0): print(sorted((name[f], e) for f, e in po.poll(t)))
show(); b.send(b'x'); os.write(w, b'y'); show()
# expect: [('a', 4), ('w', 4)]
# expect: [('a', 5), ('r', 1), ('w', 4)]
a.recv(1); os.close(w); po.unregister(w); show()  # expect: [('a', 4), ('r', 17)]
os.read(r, 1); show(); b.close(); show()
# expect: [('a', 4), ('r', 16)]
# expect: [('a', 21), ('r', 16)]
po.modify(a, 0); show()  # expect: [('a', 16), ('r', 16)]
os.close(r); show()  # expect: [('a', 16), ('r', 32)]
for f in (lambda: po.unregister(500), lambda: po.modify(500, 1), lambda: po.register(-1), lambda: po.register('x'), lambda: po.poll('x'), lambda: po.register(1, -1), lambda: po.register(1, 70000)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: KeyError 500
    # expect: FileNotFoundError [Errno 2] No such file or directory
    # expect: ValueError file descriptor cannot be a negative integer (-1)
    # expect: TypeError argument must be an int, or have a fileno() method.
    # expect: TypeError timeout must be an integer or None
    # expect: ValueError value must be positive
    # expect: OverflowError Python int too large for C unsigned short
c, d = socket.socketpair()
print([len(x) for x in select.select([c], [c], [c], 0)], [len(x) for x in select.select([c], [], [], 0.01)])  # expect: [0, 1, 0] [0, 0, 0]
d.shutdown(socket.SHUT_WR); print([len(x) for x in select.select([c], [c], [c], 0)])  # expect: [1, 1, 0]
for f in (lambda: select.select([-1], [], []), lambda: select.select(['x'], [], []), lambda: select.select([c], [], [], -1), lambda: select.select([c], [], [], 'x'), lambda: select.select(1, [], [])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: ValueError file descriptor cannot be a negative integer (-1)
    # expect: TypeError argument must be an int, or have a fileno() method.
    # expect: ValueError timeout must be non-negative
    # expect: TypeError timeout must be a float or None
    # expect: TypeError arguments 1-3 must be sequences
ep = select.epoll(); ep.register(c, select.EPOLLIN | select.EPOLLRDHUP)
print(ep.poll(0) == [(c.fileno(), select.EPOLLIN | select.EPOLLRDHUP)])  # expect: True
for f in (lambda: ep.register(c), lambda: ep.unregister(77), lambda: ep.modify(77, 1), lambda: ep.poll(maxevents=0), lambda: ep.register(-1), lambda: ep.register(os.open('/tmp/polled', os.O_CREAT | os.O_RDWR))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: FileExistsError [Errno 17] File exists
    # expect: OSError [Errno 9] Bad file descriptor
    # expect: OSError [Errno 9] Bad file descriptor
    # expect: ValueError maxevents must be greater than 0, got 0
    # expect: ValueError file descriptor cannot be a negative integer (-1)
    # expect: PermissionError [Errno 1] Operation not permitted
print(ep.closed, ep.fileno() > 2); ep.close(); print(ep.closed)
# expect: False True
# expect: True
try: ep.poll()
except ValueError as e: print(e)  # expect: I/O operation on closed epoll object
with select.epoll() as e2: e2.register(d.fileno(), select.EPOLLOUT | select.EPOLLONESHOT); print(len(e2.poll(0)), len(e2.poll(0))); e2.modify(d, select.EPOLLOUT); print(len(e2.poll(0)))
# expect: 1 0
# expect: 1
u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
print([len(x) for x in select.select([u], [u], [], 0)])  # expect: [0, 1, 0]
u.bind(('127.0.0.1', 0))
print([len(x) for x in select.select([u], [u], [], 0)])  # expect: [0, 1, 0]
r, w = os.pipe()
os.set_blocking(w, False)
os.write(w, b'x' * 65000)
print(select.select([], [w], [], 0)[1], len(os.read(r, 10000)), select.select([], [w], [], 0)[1] == [w])  # expect: [] 10000 True
