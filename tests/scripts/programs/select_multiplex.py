# cpython: no
import selectors, socket, types, threading, time
sel = selectors.DefaultSelector(); log = []
def accept_wrapper(sock):
    conn, addr = sock.accept(); conn.setblocking(False)
    data = types.SimpleNamespace(addr=addr, inb=b"", outb=b""); sel.register(conn, selectors.EVENT_READ | selectors.EVENT_WRITE, data=data); log.append('accept')
def service_connection(key, mask):
    sock, data = key.fileobj, key.data
    if mask & selectors.EVENT_READ:
        recv = sock.recv(1024)
        if recv: data.outb += recv
        else: log.append('close'); sel.unregister(sock); sock.close(); return
    if mask & selectors.EVENT_WRITE and data.outb:
        sent = sock.send(data.outb); data.outb = data.outb[sent:]
lsock = socket.socket(); lsock.bind(('127.0.0.1', 0)); lsock.listen(); lsock.setblocking(False); sel.register(lsock, selectors.EVENT_READ, data=None)
stop = False
def loop():
    while not stop:
        for key, mask in sel.select(timeout=.1):
            if key.data is None: accept_wrapper(key.fileobj)
            else: service_connection(key, mask)
t = threading.Thread(target=loop); t.start(); msgs = [b"Message 1 from client.", b"Message 2 from client."]
def client(i):
    s = socket.create_connection(lsock.getsockname())
    for m in msgs: s.sendall(m)
    got = b''
    while len(got) < sum(map(len, msgs)): got += s.recv(1024)
    s.close(); return got
for i in range(2): print(client(i))
time.sleep(.2); stop = True; t.join(); print(log.count('accept'), log.count('close'), len(sel.get_map())); sel.close(); lsock.close(); print(types.SimpleNamespace(a=1))
# expect: b'Message 1 from client.Message 2 from client.'
# expect: b'Message 1 from client.Message 2 from client.'
# expect: 2 2 1
# expect: namespace(a=1)
