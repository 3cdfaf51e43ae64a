# cpython: no
from multiprocessing import Process, Pipe, connection
import time, os
class Cmd:
    def __init__(self, op, *a): self.op, self.a = op, a
    def __repr__(self): return f'Cmd({self.op}{self.a})'
def server(conns):
    store = {}
    while conns:
        for c in connection.wait(conns, timeout=1):
            try: cmd = c.recv()
            except EOFError: conns.remove(c); continue
            if cmd.op == 'set': store[cmd.a[0]] = cmd.a[1]; c.send(len(store))
            elif cmd.op == 'get': c.send(store.get(*cmd.a))
            else: c.send(ValueError(repr(cmd)))
def client(c, k):
    c.send(Cmd('set', k, k * 2)); a = c.recv(); c.send(Cmd('get', k)); b = c.recv(); c.send(Cmd('boom', 1)); e = c.recv(); c.send_bytes(b'')if False else None; c.close(); os._exit(0 if (b == k * 2 and isinstance(e, ValueError)) else 1)
if __name__ == '__main__':
    pairs = [Pipe() for _ in range(3)]; ps = [Process(target=client, args=(b, i)) for i, (a, b) in enumerate(pairs)]
    for p in ps: p.start()
    for _, b in pairs: b.close()
    server([a for a, _ in pairs]); [p.join() for p in ps]; print([p.exitcode for p in ps])
    a, b = Pipe(); a.send([1, {'k': (2, 3)}, None, 'é', b'\0', 1.5, True, {1}, Cmd('x')]); got = b.recv(); print(got); print(a.fileno() > 2, b.poll(), a.closed); a.close(); print(b.poll())
    try: b.recv()
    except EOFError: print('EOF')
    try: b.send(1)
    except BrokenPipeError as e: print(e)
    try: a.send(1)
    except OSError as e: print(e)
# expect: [0, 0, 0]
# expect: [1, {'k': (2, 3)}, None, 'é', b'\x00', 1.5, True, {1}, Cmd(x())]
# expect: True False False
# expect: True
# expect: EOF
# expect: [Errno 32] Broken pipe
# expect: handle is closed
