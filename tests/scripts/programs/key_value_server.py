import socket, struct, threading, json, io, contextlib
class Proto:
    H = struct.Struct('>IB')
    def __init__(self, sock): self.s = sock; self.lock = threading.Lock()
    def send(self, kind, obj): b = json.dumps(obj, ensure_ascii=False).encode(); self.s.sendall(self.H.pack(len(b), kind) + b)
    def _exact(self, n):
        buf = bytearray()
        while len(buf) < n:
            c = self.s.recv(n - len(buf))  # expect error: OSError: [Errno 9] Bad file descriptor
            if not c: raise ConnectionError(f'expected {n} bytes, got {len(buf)}')
            buf += c
        return bytes(buf)
    def recv(self): n, k = self.H.unpack(self._exact(self.H.size)); return k, json.loads(self._exact(n))
class KV(threading.Thread):
    def __init__(self): super().__init__(daemon=True); self.srv = socket.create_server(('127.0.0.1', 0)); self.addr = self.srv.getsockname(); self.data = {}; self.lock = threading.RLock(); self.n = 0
    def run(self):
        with contextlib.suppress(OSError):
            while True: c, a = self.srv.accept(); threading.Thread(target=self.serve, args=(c,), daemon=True).start()
    def serve(self, c):
        p = Proto(c)
        with c:
            while True:
                try: k, (op, *a) = p.recv()
                except ConnectionError: return
                try:
                    with self.lock: p.send(0, getattr(self, 'op_' + op)(*a))
                except Exception as e: p.send(1, f'{type(e).__name__}: {e}')
    def op_set(self, k, v): self.data[k] = v; return 'OK'
    def op_get(self, k): return self.data[k]
    def op_incr(self, k, by=1): self.data[k] = self.data.get(k, 0) + by; return self.data[k]
kv = KV(); kv.start()
def call(p, *a):
    p.send(7, a); k, v = p.recv()
    if k: raise RuntimeError(v)
    return v
def client(i):
    with socket.create_connection(kv.addr) as s:
        p = Proto(s)
        for _ in range(20): call(p, 'incr', '카운터')
ts = [threading.Thread(target=client, args=(i,)) for i in range(4)]; [t.start() for t in ts]; [t.join() for t in ts]
s = socket.create_connection(kv.addr); p = Proto(s)
print(call(p, 'get', '카운터'), call(p, 'set', 'x', [1, {'y': None}]), call(p, 'get', 'x'))  # expect: 80 OK [1, {'y': None}]
for bad in (('get', 'none'), ('nope',), ('set', 1)):
    try: call(p, *bad)
    except RuntimeError as e: print(e)
    # expect: KeyError: 'none'
    # expect: AttributeError: 'KV' object has no attribute 'op_nope'
    # expect: TypeError: KV.op_set() missing 1 required positional argument: 'v'
s.shutdown(socket.SHUT_WR); print(s.recv(1)); s.close(); kv.srv.close(); p.recv()  # expect: b''
