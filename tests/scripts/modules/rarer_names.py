# Rarer names of socket, os, logging.handlers, shutil, time and others.
import os, tempfile; os.chdir(tempfile.mkdtemp())
import asyncio, http.client, inspect, logging, logging.handlers, pathlib, pickle, platform, resource, shutil, socket, socketserver, struct, threading, time
from typing import Union
class Receiver(socketserver.StreamRequestHandler):
    def handle(self):
        while head := self.connection.recv(4):
            size, = struct.unpack('>L', head); data = self.connection.recv(size)
            while len(data) < size: data += self.connection.recv(size - len(data))
            record = logging.makeLogRecord(pickle.loads(data)); got.append((record.name, record.levelname, record.getMessage()))
got = []
with socketserver.ThreadingTCPServer(('localhost', 0), Receiver) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    handler = logging.handlers.SocketHandler('localhost', server.server_address[1]); log = logging.getLogger('앱'); log.addHandler(handler); log.propagate = False
    log.warning('%d개 남음', 3); log.error('끝'); time.sleep(.1); handler.close(); server.shutdown()
print(got, logging.handlers.DEFAULT_TCP_LOGGING_PORT)
u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); u.bind(('127.0.0.1', 0)); dh = logging.handlers.DatagramHandler(*u.getsockname()); dh.handle(logging.makeLogRecord({'msg': 'm', 'name': 'n'})); print(pickle.loads(u.recv(4096)[4:])['msg'])
w = logging.handlers.WatchedFileHandler('w.log'); l2 = logging.getLogger('w'); l2.addHandler(w); l2.propagate = False; l2.error('a'); os.rename('w.log', 'old.log'); l2.error('b'); print(open('w.log').read(), open('old.log').read())
print(socket.inet_pton(socket.AF_INET, '1.2.3.4'), socket.inet_ntop(socket.AF_INET6, bytes(15) + b'\1'), socket.getservbyname('http'), socket.getservbyport(22), socket.IPPROTO_ICMP, socket.TCP_KEEPIDLE, socket.AI_PASSIVE, int(socket.SOCK_NONBLOCK))
try: socket.inet_pton(socket.AF_INET, '1.2')
except OSError as e: print(e)
def f(p: Union[str, os.PathLike]) -> 'os.PathLike[str]': return os.fsdecode(os.fsencode(p))
print(f('a/한'), isinstance(pathlib.Path('x'), os.PathLike), issubclass(str, os.PathLike), os.EX_CONFIG, os.SCHED_IDLE)
os.makedirs('t/sub'); open('t/a.py', 'w').close(); open('t/b.txt', 'w').close(); shutil.copytree('t', 'u', ignore=shutil.ignore_patterns('*.txt')); print(sorted(os.listdir('u')))
try: shutil.copytree('t', 'u')
except FileExistsError as e: print('exists')
shutil.copytree('t', 'u', dirs_exist_ok=True); os.renames('u/a.py', 'v/w/c.py'); print(sorted(os.listdir('u')), os.listdir('v/w'))
print(time.clock_getres(time.CLOCK_MONOTONIC) < 1, time.clock_gettime_ns(time.CLOCK_MONOTONIC_RAW) > 0, platform.uname().system, platform.uname()[0], resource.RLIMIT_NPROC, resource.RLIMIT_MEMLOCK)
with tempfile.SpooledTemporaryFile(max_size=10, mode='w+') as t: t.write('spool'); t.seek(0); print(t.read())
print(repr(http.client.IncompleteRead(b'ab', 5)), issubclass(http.client.CannotSendRequest, http.client.HTTPException), issubclass(asyncio.Transport, asyncio.WriteTransport), asyncio.DatagramTransport.__name__)
try: socket.nothing
except AttributeError as e: print(e)
from multiprocessing.connection import AuthenticationError, BufferTooShort
print(AuthenticationError.__name__)

# expect: [('앱', 'WARNING', '3개 남음'), ('앱', 'ERROR', '끝')] 9020
# expect: m
# expect: b
# expect:  a
# expect:
# expect: b'\x01\x02\x03\x04' ::1 80 ssh 1 4 1 2048
# expect: illegal IP address string passed to inet_pton
# expect: a/한 True False 78 5
# expect: ['a.py', 'sub']
# expect: exists
# expect: ['b.txt', 'sub'] ['c.py']
# expect: True True Linux Linux 6 8
# expect: spool
# expect: IncompleteRead(2 bytes read, 5 more expected) True True DatagramTransport
# expect: module 'socket' has no attribute 'nothing'
# expect: AuthenticationError
