# asyncore and asynchat: a server of lines, its clients, and what goes wrong
import warnings
warnings.simplefilter('ignore', DeprecationWarning)
import asynchat, asyncore, os, re, socket


class Echo(asyncore.dispatcher_with_send):
    def handle_read(self):
        data = self.recv(8192)
        if data:
            self.send(data.upper())

    def handle_close(self):
        print('echo closes', self.connected)
        self.close()


class Talk(asynchat.async_chat):
    def __init__(self, sock):
        super().__init__(sock)
        self.set_terminator(b'\r\n')

    collect_incoming_data = asynchat.async_chat._collect_incoming_data

    def found_terminator(self):
        text = self._get_data()
        if self.get_terminator() == 0:
            print('exactly', text)
            self.set_terminator(b'\r\n')
        elif text.startswith(b'take '):
            self.set_terminator(int(text[5:]))
        elif text == b'bye':
            self.push(b'ended')
            self.close_when_done()
        else:
            print('line', text)
            self.push_with_producer(asynchat.simple_producer(text * 3, 4))


class Server(asyncore.dispatcher):
    def __init__(self, handler, count):
        super().__init__()
        self.handler, self.left = handler, count
        self.create_socket()
        self.set_reuse_addr()
        self.bind(('127.0.0.1', 0))
        self.listen(5)
        self.address = self.socket.getsockname()

    def handle_accepted(self, sock, addr):
        self.handler(sock)
        self.left -= 1
        if not self.left:
            self.close()


class Client(asyncore.dispatcher):
    def __init__(self, address, data):
        super().__init__()
        self.create_socket(socket.AF_INET, socket.SOCK_STREAM)
        self.data, self.got = data, b''
        self.connect(address)

    def handle_connect(self):
        print('connected')

    def writable(self):
        return not self.connected or bool(self.data)

    def handle_write(self):
        self.data = self.data[self.send(self.data):]

    def handle_read(self):
        self.got += self.recv(100)
        if self.got.endswith(b'!'):
            self.close()

    def handle_close(self):
        self.close()


for use_poll in (False, True):
    server = Server(Echo, 1)
    print(repr(server).partition(' at ')[0].replace(str(server.address[1]), 'PORT').replace(' 127.0.0.1:0', ' ADDRESS'))
    client = Client(server.address, b'hello!')
    asyncore.loop(timeout=1, use_poll=use_poll)
    print(client.got, client.connected, asyncore.socket_map)
# expect: <__main__.Server listening ADDRESS
# expect: connected
# expect: echo closes True
# expect: b'HELLO!' False {}
# expect: <__main__.Server listening ADDRESS
# expect: connected
# expect: echo closes True
# expect: b'HELLO!' False {}

server = Server(Talk, 1)
client = Client(server.address, b'one\r\ntake 5\r\nabcdetwo\r' + b'\nbye\r\n')
asyncore.loop(0.1)
# expect: connected
# expect: line b'one'
# expect: exactly b'abcde'
# expect: line b'two'
print(client.got)
# expect: b'oneoneonetwotwotwoended'


class Bad(asyncore.dispatcher):
    def log_info(self, message, type='info'):
        print(type, re.sub(r':\d+', ':PORT', message.partition(' at 0x')[0]))

    def handle_read(self):
        raise KeyError('bad')


server = Server(Bad, 1)
address = server.address
client = Client(address, b'x')
asyncore.loop(0.1)
# expect: connected
# expect: error uncaptured python exception, closing channel <__main__.Bad connected 127.0.0.1:PORT
# expect: warning unhandled close event
refused = Bad()
refused.create_socket()
refused.connect(address)
asyncore.loop(0.1, count=3)
# expect: error uncaptured python exception, closing channel <__main__.Bad 127.0.0.1:PORT
# expect: warning unhandled close event
print(asyncore.socket_map)
# expect: {}

readable, writable = os.pipe()


class Lines(asyncore.file_dispatcher):
    def handle_read(self):
        data = self.recv(100)
        print('from the pipe', data)

    def writable(self):
        return False

    def handle_close(self):
        self.close()


Lines(readable)
os.write(writable, b'text')
os.close(writable)
asyncore.loop(0.1)
# expect: from the pipe b'text'
# expect: from the pipe b''
print(asynchat.find_prefix_at_end(b'abc\r', b'\r\n'), asynchat.find_prefix_at_end(b'abc', b'\r\n'))
# expect: 1 0
for wrong in (lambda: Talk(None).push('text'), lambda: Talk(None).set_terminator(-1), asyncore.compact_traceback):
    try:
        wrong()
    except (TypeError, ValueError, AssertionError) as error:
        print(type(error).__name__, error)
# expect: TypeError ('data argument must be byte-ish (%r)', <class 'str'>)
# expect: ValueError the number of received bytes must be positive
# expect: AssertionError traceback does not exist
