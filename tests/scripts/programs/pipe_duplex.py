import multiprocessing
from multiprocessing import Pipe, Process
import os
def echo(conn):
    while True:
        try:
            m = conn.recv()
        except EOFError:
            print("child: EOF")
            break
        if m == 'quit':
            conn.close(); break
        conn.send({'echo': m, 'len': len(str(m))})
def bytes_child(c):
    data = c.recv_bytes()
    c.send_bytes(data[::-1])
    c.close()
if __name__ == '__main__':
    a, b = Pipe()
    p = Process(target=echo, args=(b,)); p.start()
    for m in ['hi', [1, 2], ('한글', 3.0), None]:
        a.send(m)
        print(a.recv())
    print(a.poll(), a.poll(0.05), a.readable, a.writable, a.closed)
    a.send('quit'); p.join()
    print(p.exitcode)
    r, w = Pipe(duplex=False)
    try:
        r.send(1)
    except OSError as e:
        print(e)
    try:
        w.recv()
    except OSError as e:
        print(e)
    w.send('x' * 10); print(r.recv())
    a, b = Pipe()
    p = Process(target=bytes_child, args=(b,)); p.start()
    b.close()
    a.send_bytes(b'abcdef')
    print(a.recv_bytes())
    try:
        a.recv_bytes()
    except EOFError as e:
        print("EOF", repr(e))
    p.join()
    with Pipe()[0] as c: print(type(c).__name__)
    try: c.send(1)
    except OSError as e: print(e)
# expect: {'echo': 'hi', 'len': 2}
# expect: {'echo': [1, 2], 'len': 6}
# expect: {'echo': ('한글', 3.0), 'len': 11}
# expect: {'echo': None, 'len': 4}
# expect: False False True True False
# expect: 0
# expect: connection is read-only
# expect: connection is write-only
# expect: xxxxxxxxxx
# expect: b'fedcba'
# expect: EOF EOFError()
# expect: Connection
# expect: handle is closed
