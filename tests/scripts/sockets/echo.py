import os
import socket
import threading
def serve(listener):
    connection, address = listener.accept()
    with connection:
        while data := connection.recv(100):
            connection.sendall(data.upper())
with socket.socket() as listener:
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    t = threading.Thread(target=serve, args=(listener,)); t.start()
    with socket.create_connection(listener.getsockname()) as c:
        c.sendall(b"hello"); print(c.recv(100), c.getpeername() == listener.getsockname())  # expect: b'HELLO' True
        c.shutdown(socket.SHUT_WR); print(c.recv(100))  # expect: b''
    t.join()
    address = listener.getsockname()
try: socket.create_connection(address)
except ConnectionRefusedError as error: print(error)  # expect: [Errno 111] Connection refused
a, b = socket.socketpair()
if os.fork() == 0:
    a.close(); b.sendall(b"from the child"); os._exit(0)
b.close(); print(a.recv(100), a.recv(100)); os.wait()  # expect: b'from the child' b''
a, b = socket.socketpair()
a.settimeout(0.05)
try: a.recv(1)
except TimeoutError as error: print(error)  # expect: timed out
a.setblocking(False)
try: a.recv(1)
except BlockingIOError as error: print(error)  # expect: [Errno 11] Resource temporarily unavailable
f = b.makefile("w"); f.write("line\n"); f.flush(); a.setblocking(True); print(a.makefile().readline())
# expect: line
# expect:
