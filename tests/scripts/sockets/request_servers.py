# socketserver: a handler for each request, also in threads and processes
import os
import socket
import socketserver
import threading


class Upper(socketserver.BaseRequestHandler):
    def handle(self):
        self.request.sendall(self.request.recv(1024).upper())


class Lines(socketserver.StreamRequestHandler):
    def setup(self):
        super().setup()
        self.count = 0

    def handle(self):
        for line in self.rfile:
            self.count += 1
            self.wfile.write(str(self.count).encode() + b':' + line.strip()[::-1] + b'\n')


class Datagram(socketserver.BaseRequestHandler):
    def handle(self):
        data, answer = self.request
        answer.sendto(data.strip() + b'!', self.client_address)


class Worker(socketserver.BaseRequestHandler):
    def handle(self):
        name = threading.current_thread().name
        own = os.getpid() == self.server.pid
        self.request.sendall(f'{name.startswith("Thread")} {own}'.encode())


def ask(address, text):
    with socket.create_connection(address) as connection:
        connection.sendall(text)
        connection.shutdown(socket.SHUT_WR)
        return connection.makefile().read()


def serve(kind, handler, *questions):
    with kind(('localhost', 0), handler) as server:
        server.pid = os.getpid()
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        for question in questions:
            print(kind.__name__, repr(ask(server.server_address, question)))
        server.shutdown()
        thread.join()


serve(socketserver.TCPServer, Upper, b'hello', b'again')
# expect: TCPServer 'HELLO'
# expect: TCPServer 'AGAIN'
serve(socketserver.ThreadingTCPServer, Lines, b'ab\ncd\n', b'')
# expect: ThreadingTCPServer '1:ba\n2:dc\n'
# expect: ThreadingTCPServer ''
serve(socketserver.ThreadingTCPServer, Worker, b'')  # expect: ThreadingTCPServer 'True True'
serve(socketserver.ForkingTCPServer, Worker, b'', b'')
# expect: ForkingTCPServer 'True False'
# expect: ForkingTCPServer 'True False'

with socketserver.UDPServer(('127.0.0.1', 0), Datagram) as server:
    thread = threading.Thread(target=server.handle_request)
    thread.start()
    client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    client.sendto(b'wow', server.server_address)
    print(client.recv(10))  # expect: b'wow!'
    thread.join()
