import asyncio, os, socket
def said(what):
    try: print(what())
    except Exception as e: print(type(e).__name__, e)
stream, datagram = socket.socket, lambda: socket.socket(type=socket.SOCK_DGRAM)
for wrong in (lambda: stream(99), lambda: stream(socket.AF_INET, 77), lambda: stream().recv(-1), lambda: stream().recv('x'), lambda: datagram().recv('x'),
              lambda: datagram().recvfrom(-1), lambda: stream().settimeout('x'), lambda: stream().sendto(b'x', ('127.0.0.1', 1)), lambda: datagram().sendto(b'x'),
              lambda: socket.inet_aton('x'), lambda: socket.inet_aton('127.1'), lambda: socket.inet_aton('1.2.3.400'), lambda: socket.inet_ntoa(b'x'),
              lambda: stream().makefile('x'), lambda: os.execv('/bin/ls', [])):
    said(wrong)
# expect: OSError [Errno 97] Address family not supported by protocol
# expect: OSError [Errno 22] Invalid argument
# expect: ValueError negative buffersize in recv
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError negative buffersize in recvfrom
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: BrokenPipeError [Errno 32] Broken pipe
# expect: TypeError sendto() takes 2 or 3 arguments (1 given)
# expect: OSError illegal IP address string passed to inet_aton
# expect: b'\x7f\x00\x00\x01'
# expect: OSError illegal IP address string passed to inet_aton
# expect: OSError packed IP wrong length for inet_ntoa
# expect: ValueError invalid mode 'x' (only r, w, b allowed)
# expect: ValueError execv() arg 2 must not be empty
a, b = socket.socketpair()
print(a.makefile('w').mode)
# expect: w
async def abort():
    barrier = asyncio.Barrier(2); waiting = asyncio.create_task(barrier.wait()); await asyncio.sleep(0); await barrier.abort()
    for each in (waiting, barrier.wait()):
        try: await each
        except asyncio.BrokenBarrierError as e: print(e)
    async def fails(): raise ValueError('told to wait()')
    done, _ = await asyncio.wait([asyncio.create_task(fails()), asyncio.create_task(asyncio.sleep(1))], return_when=asyncio.FIRST_EXCEPTION); print(len(done))
asyncio.run(abort())
# expect: Abort or reset of barrier
# expect: Barrier aborted
# expect: 1
taken = socket.create_server(('127.0.0.1', 20017))
try:
    socket.create_server(('127.0.0.1', 20017))
except OSError as error:
    print(error)  # expect: [Errno 98] Address already in use (while attempting to bind on address ('127.0.0.1', 20017))
