"""Connections, sockets and descriptors are sent to another process."""
import multiprocessing as mp, socket, os
from multiprocessing import reduction
def worker(c):
    x = c.recv(); x.send('hello from ' + mp.current_process().name); x.close()
    s = c.recv(); s.sendall(b'socket passed'); s.close()
    c.close()
def fdw(c):
    fd = reduction.recv_handle(c); os.write(fd, b'raw handle'); os.close(fd)
if __name__ == '__main__':
    a, b = mp.Pipe(); p = mp.Process(target=worker, args=(b,), name='w1'); p.start()
    q, r = mp.Pipe(); a.send(r); r.close(); print(q.recv())  # expect: hello from w1
    s, t = socket.socketpair(); a.send(t); t.close(); print(s.recv(100)); p.join(); print(p.exitcode)
    # expect: b'socket passed'
    # expect: 0
    a, b = mp.Pipe(); p = mp.Process(target=fdw, args=(b,)); p.start()
    rr, ww = os.pipe(); reduction.send_handle(a, ww, p.pid); os.close(ww); print(os.read(rr, 100)); p.join()  # expect: b'raw handle'
    qq = mp.Queue(); x, y = mp.Pipe(); qq.put(y); z = qq.get(); x.send([1, 2]); print(z.recv())  # expect: [1, 2]
