# A file on a socket waits as long as the socket does.
import socket, threading, time
s = socket.socket(); s.bind(('', 0)); s.listen()
def srv():
    c, _ = s.accept(); time.sleep(.5); c.send(b'x\n'); c.close()
threading.Thread(target=srv).start()
c = socket.create_connection(s.getsockname(), timeout=.1)
f = c.makefile('rb')
try: print(f.readline())
except Exception as e: print(repr(e))
try: f.readline()
except OSError as e: print(e)

# expect: TimeoutError('timed out')
# expect: cannot read from timed out object
