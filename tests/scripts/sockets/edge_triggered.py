"""EPOLLET tells of a descriptor again only when there is something new."""
import select, socket, os
a, b = socket.socketpair(); a.setblocking(False)
ep = select.epoll(); ep.register(a, select.EPOLLIN | select.EPOLLET)
print(ep.poll(0)); b.send(b'one'); print(len(ep.poll(0)), len(ep.poll(0)))
# expect: []
# expect: 1 0
b.send(b'two'); print(len(ep.poll(0)), a.recv(2), len(ep.poll(0)), a.recv(99))  # expect: 1 b'on' 0 b'etwo'
try: a.recv(1)
except BlockingIOError as e: print(e)  # expect: [Errno 11] Resource temporarily unavailable
b.send(b'x'); print(len(ep.poll(0)), len(ep.poll(0)))  # expect: 1 0
ep.modify(a, select.EPOLLIN | select.EPOLLET); print('modify', len(ep.poll(0)), len(ep.poll(0)))  # expect: modify 1 0
ep.modify(a, select.EPOLLIN); print('level', len(ep.poll(0)), len(ep.poll(0)))  # expect: level 1 1
ep.modify(a, select.EPOLLIN | select.EPOLLOUT | select.EPOLLET); print([e for _, e in ep.poll(0)], ep.poll(0))  # expect: [5] []
a.recv(9); print('recv', ep.poll(0)); b.close(); print([e for _, e in ep.poll(0)], ep.poll(0))
# expect: recv []
# expect: [21] []
r, w = os.pipe(); os.set_blocking(w, False); os.set_blocking(r, False)
e2 = select.epoll(); e2.register(w, select.EPOLLOUT | select.EPOLLET); e2.register(r, select.EPOLLIN | select.EPOLLET)
print([e for _, e in e2.poll(0)], e2.poll(0))  # expect: [4] []
n = 0
try:
    while True: n += os.write(w, b'z' * 1000)
except BlockingIOError: print(n > 60000)  # expect: True
print([f == r for f, _ in e2.poll(0)], e2.poll(0))  # expect: [True] []
while True:
    try: os.read(r, 4096)
    except BlockingIOError: break
print([f == w for f, _ in e2.poll(0)], e2.poll(0))  # expect: [True] []
e2.unregister(r); os.write(w, b'q'); print([f == w for f, _ in e2.poll(0)]); e2.register(r, select.EPOLLIN | select.EPOLLET); print(len(e2.poll(0)))
# expect: []
# expect: 1
os.close(w); print([(f == r, e) for f, e in e2.poll(0)], e2.poll(0))  # expect: [(True, 17)] []
