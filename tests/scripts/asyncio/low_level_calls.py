import asyncio, datetime, sys, socket
def hello_world(loop):
    print('Hello World'); loop.stop()
loop = asyncio.new_event_loop()
loop.call_soon(hello_world, loop)
try: loop.run_forever()  # expect: Hello World
finally: loop.close()
def display_date(end_time, loop):
    print('date')
    if (loop.time() + .1) < end_time: loop.call_later(.1, display_date, end_time, loop)
    else: loop.stop()
loop = asyncio.new_event_loop()
end_time = loop.time() + .5
loop.call_soon(display_date, end_time, loop)
try: loop.run_forever()
# expect: date
# expect: date
# expect: date
# expect: date
# expect: date
finally: loop.close()
rsock, wsock = socket.socketpair()
loop = asyncio.new_event_loop()
def reader():
    data = rsock.recv(100); print("Received:", data.decode()); loop.remove_reader(rsock); loop.stop()
loop.add_reader(rsock, reader)
loop.call_soon(wsock.send, 'abc'.encode())
try: loop.run_forever()  # expect: Received: abc
finally: rsock.close(); wsock.close(); loop.close()
class EchoServerProtocol(asyncio.Protocol):
    def connection_made(self, transport): self.transport = transport; print('Connection from', transport.get_extra_info('peername')[0])
    def data_received(self, data):
        print('Data received: {!r}'.format(data.decode())); self.transport.write(data); print('Close the client socket'); self.transport.close()
class EchoClientProtocol(asyncio.Protocol):
    def __init__(self, message, on_con_lost): self.message = message; self.on_con_lost = on_con_lost
    def connection_made(self, transport): transport.write(self.message.encode()); print('Data sent: {!r}'.format(self.message))
    def data_received(self, data): print('Data received: {!r}'.format(data.decode()))
    def connection_lost(self, exc): print('The server closed the connection'); self.on_con_lost.set_result(True)
class UDP(asyncio.DatagramProtocol):
    def connection_made(self, t): self.t = t
    def datagram_received(self, d, a): print('udp', d); self.t.sendto(d[::-1], a)
class UDPC(asyncio.DatagramProtocol):
    def __init__(self, f): self.f = f
    def connection_made(self, t): self.t = t; t.sendto(b'xyz')
    def datagram_received(self, d, a): self.f.set_result(d)
    def error_received(self, e): print(e)
    def connection_lost(self, e): print('closed')
async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: EchoServerProtocol(), '127.0.0.1', 8888)
    f = loop.create_future()
    transport, protocol = await loop.create_connection(lambda: EchoClientProtocol('Hello World!', f), '127.0.0.1', 8888)
    try: await f
    finally: transport.close()
    server.close(); await server.wait_closed()
    t, p = await loop.create_datagram_endpoint(UDP, local_addr=('127.0.0.1', 9999))
    f = loop.create_future(); t2, _ = await loop.create_datagram_endpoint(lambda: UDPC(f), remote_addr=('127.0.0.1', 9999))
    print(await f); t2.close(); t.close(); await asyncio.sleep(.01)
    a, b = socket.socketpair(); a.setblocking(False); b.setblocking(False)
    await loop.sock_sendall(a, b'raw'); print(await loop.sock_recv(b, 10)); a.close(); b.close()
    async def h(r, w): w.write(await r.read(3)); w.close()
    s = await asyncio.start_unix_server(h, '/tmp/weft_sock'); r, w = await asyncio.open_unix_connection('/tmp/weft_sock'); w.write(b'unx'); print(await r.read()); w.close(); s.close()
    import os; os.unlink('/tmp/weft_sock')
asyncio.run(main())
# expect: Connection from 127.0.0.1
# expect: Data sent: 'Hello World!'
# expect: Data received: 'Hello World!'
# expect: Close the client socket
# expect: Data received: 'Hello World!'
# expect: The server closed the connection
# expect: udp b'xyz'
# expect: b'zyx'
# expect: closed
# expect: b'raw'
# expect: b'unx'
with asyncio.Runner() as runner: print(runner.run(asyncio.sleep(0, 'r1')), runner.run(asyncio.sleep(0, 'r2')))  # expect: r1 r2
