import socket, threading, hashlib, os, struct, tempfile
def send_file(sock, path):
    size = os.path.getsize(path); name = os.path.basename(path).encode(); sock.sendall(struct.pack('!HQ', len(name), size) + name)
    with open(path, 'rb') as f:
        while chunk := f.read(4096): sock.sendall(chunk)
def recv_exact(sock, n):
    parts = []
    while n:
        d = sock.recv(min(n, 4096))
        if not d: raise ConnectionError('중간에 끊김')
        parts.append(d); n -= len(d)
    return b''.join(parts)
def server(srv, out):
    conn, _ = srv.accept()
    with conn:
        ln, size = struct.unpack('!HQ', recv_exact(conn, 10)); name = recv_exact(conn, ln).decode(); data = recv_exact(conn, size)
        out.append((name, hashlib.sha256(data).hexdigest())); conn.sendall(b'OK')
        try: recv_exact(conn, 1)
        except ConnectionError as e: out.append(str(e))
with tempfile.TemporaryDirectory() as d, socket.create_server(('127.0.0.1', 0)) as srv:
    p = os.path.join(d, '파일.bin')
    with open(p, 'wb') as f: f.write(bytes(range(256)) * 200)
    out = []; t = threading.Thread(target=server, args=(srv, out)); t.start()
    with socket.create_connection(srv.getsockname()[:2]) as c: send_file(c, p); print(c.recv(2))
    t.join(); print(out[0][0], out[0][1] == hashlib.sha256(open(p, 'rb').read()).hexdigest(), out[1])
# expect: b'OK'
# expect: 파일.bin True 중간에 끊김
