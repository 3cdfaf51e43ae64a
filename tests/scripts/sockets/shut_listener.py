# shutdown() of a listening socket wakes who waits in accept(), as on Linux.
import socket, threading, time
s = socket.socket(); s.bind(('127.0.0.1', 0)); s.listen()
def acc():
    try: s.accept()
    except OSError as e: print(e)  # expect: [Errno 22] Invalid argument
t = threading.Thread(target=acc); t.start(); time.sleep(0.1); s.shutdown(socket.SHUT_RDWR); t.join()
try: s.accept()
except OSError as e: print(e)  # expect: [Errno 22] Invalid argument
c = socket.socket()
try: c.connect(s.getsockname())
except OSError as e: print(type(e).__name__)  # expect: ConnectionRefusedError
