# cpython: no
import select, socket, threading, time, queue
def server(port_q, stop):
    srv = socket.socket(); srv.setblocking(False)
    srv.bind(('localhost', 0)); srv.listen()
    port_q.put(srv.getsockname()[1])
    inputs, outputs, msgs = [srv], [], {}
    while inputs:
        if stop.is_set(): break
        r, w, x = select.select(inputs, outputs, inputs, 0.1)
        for s in r:
            if s is srv:
                c, a = s.accept(); c.setblocking(0)
                inputs.append(c); msgs[c] = queue.Queue()
            else:
                data = s.recv(1024)
                if data:
                    msgs[s].put(b'echo:' + data)
                    if s not in outputs: outputs.append(s)
                else:
                    if s in outputs: outputs.remove(s)
                    inputs.remove(s); s.close(); del msgs[s]
        for s in w:
            try: m = msgs[s].get_nowait()
            except (queue.Empty, KeyError): outputs.remove(s) if s in outputs else None
            else: s.send(m)
    for s in inputs: s.close()
pq = queue.Queue(); stop = threading.Event()
t = threading.Thread(target=server, args=(pq, stop)); t.start()
port = pq.get()
cs = [socket.create_connection(('localhost', port)) for _ in range(3)]
for i, c in enumerate(cs): c.send(f'msg{i}'.encode())
for c in cs: print(c.recv(100))
for c in cs: c.close()
stop.set(); t.join()
import selectors
sel = selectors.DefaultSelector()
a, b = socket.socketpair()
sel.register(b, selectors.EVENT_READ, data='b쪽')
print(sel.select(timeout=0.01))
a.send(b'!')
for key, mask in sel.select(): print(key.data, mask == selectors.EVENT_READ, key.fileobj is b)
sel.unregister(b); sel.close()
n = socket.socket(); n.bind(('', 0)); n.listen(); n.setblocking(False)
try: n.accept()
except BlockingIOError as e: print(e)
# expect: b'echo:msg0'
# expect: b'echo:msg1'
# expect: b'echo:msg2'
# expect: []
# expect: b쪽 True True
# expect: [Errno 11] Resource temporarily unavailable
