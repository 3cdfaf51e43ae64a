# stdin: hello\nbye\n
import asyncio, sys
class P(asyncio.SubprocessProtocol):
    def __init__(self, f): self.f = f; self.out, self.lost = {}, set()
    def connection_made(self, t): self.t = t; print('made', t.get_pid() > 0)
    def pipe_data_received(self, fd, d): self.out[fd] = self.out.get(fd, b'') + d
    def pipe_connection_lost(self, fd, exc): self.lost.add(fd)
    def process_exited(self): print('exit', self.t.get_returncode()); 
    def connection_lost(self, exc): print('end', exc, self.lost); self.f.set_result(self.out)
async def main():
    loop = asyncio.get_running_loop(); f = loop.create_future()
    t, p = await loop.subprocess_shell(lambda: P(f), 'echo out; echo err 1>&2; exit 3')
    o = await f; print(sorted((k, v) for k, v in o.items()))
    t.close()
    r = asyncio.StreamReader(); await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(r), sys.stdin)
    print(await r.readline(), await r.read())
asyncio.run(main())
# expect: made True
# expect: exit 3
# expect: end None {0, 1, 2}
# expect: [(1, b'out\n'), (2, b'err\n')]
# expect: b'hello\n' b'bye\n'
