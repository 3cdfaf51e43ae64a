import select, os, socket, selectors, errno
r, w = os.pipe()
ep = select.epoll()
ep.register(r, select.EPOLLIN)
print(ep.poll(0)); os.write(w, b'x'); print(ep.poll() == [(r, select.EPOLLIN)])
# expect: []
# expect: True
for f in (lambda: ep.register(r, 1), lambda: ep.modify(99, 1), lambda: ep.unregister(99), lambda: ep.register(99, 1), lambda: select.epoll(-5), lambda: ep.poll(0, 0), lambda: ep.register(-1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: FileExistsError [Errno 17] File exists
    # expect: OSError [Errno 9] Bad file descriptor
    # expect: OSError [Errno 9] Bad file descriptor
    # expect: OSError [Errno 9] Bad file descriptor
    # expect: ValueError negative sizehint
    # expect: ValueError maxevents must be greater than 0, got 0
    # expect: ValueError file descriptor cannot be a negative integer (-1)
f = open('/tmp/weft_ep', 'w')
try: ep.register(f)
except OSError as e: print(type(e).__name__, e)  # expect: PermissionError [Errno 1] Operation not permitted
os.unlink('/tmp/weft_ep')
ep.modify(r, select.EPOLLIN | select.EPOLLONESHOT); print(len(ep.poll(0)), len(ep.poll(0)))  # expect: 1 0
ep.modify(r, select.EPOLLIN); print(len(ep.poll(0)))  # expect: 1
ep.register(w, select.EPOLLOUT); print(sorted(ep.poll(0)) == sorted([(r, 1), (w, 4)]), len(ep.poll(0, 1)))  # expect: True 1
ep.unregister(w); os.read(r, 1); os.close(w); print(ep.poll(0) == [(r, select.EPOLLHUP)])  # expect: True
print(ep.closed, ep.fileno() > 0); ep.close(); print(ep.closed)
# expect: False True
# expect: True
try: ep.poll(0)
except ValueError as e: print(e)  # expect: I/O operation on closed epoll object
p = select.poll(); r, w = os.pipe(); p.register(r, select.POLLIN); p.register(w)
print(p.poll(0) == [(w, select.POLLOUT)]); os.close(r); print(sorted(p.poll(0)) == sorted([(r, select.POLLNVAL), (w, select.POLLOUT | select.POLLERR)]))
# expect: True
# expect: True
for f in (lambda: p.unregister(77), lambda: p.modify(77, 1), lambda: select.select([99], [], []), lambda: select.select([-1], [], []), lambda: select.select(['x'], [], []), lambda: select.select([], [], [], -1), lambda: select.select(1, [], [])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: KeyError 77
    # expect: FileNotFoundError [Errno 2] No such file or directory
    # expect: OSError [Errno 9] Bad file descriptor
    # expect: ValueError file descriptor cannot be a negative integer (-1)
    # expect: TypeError argument must be an int, or have a fileno() method.
    # expect: ValueError timeout must be non-negative
    # expect: TypeError arguments 1-3 must be sequences
print(select.select([], [], [], 0.01))  # expect: ([], [], [])
a, b = socket.socketpair(); b.send(b'1'); print(select.select([a, b], [a, b], [], 0) == ([a], [a, b], [])); b.close(); print(select.select([a], [], [a], 0) == ([a], [], []))
# expect: True
# expect: True
s = selectors.DefaultSelector(); k = s.register(a, selectors.EVENT_READ, 'data'); print(k.data, [(k.data, e) for k, e in s.select(0)])
# expect: data [('data', 1)]
for f in (lambda: s.register(a, 1), lambda: s.unregister(w), lambda: s.register(w, 0), lambda: s.modify(w, 1), lambda: s.get_key(w)):
    try: print(f())
    except Exception as e: print(type(e).__name__)
    # expect: KeyError
    # expect: KeyError
    # expect: ValueError
    # expect: KeyError
    # expect: KeyError
