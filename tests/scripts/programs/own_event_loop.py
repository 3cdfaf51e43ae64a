import time, heapq, select, socket, types, inspect, collections
@types.coroutine
def sleep(d): yield ('sleep', d)
@types.coroutine
def read_wait(s): yield ('read', s)
class Loop:
    def __init__(self): self.ready = collections.deque(); self.sleeping = []; self.seq = 0; self.rw = {}; self.cur = None
    def spawn(self, c): self.ready.append(c)
    def run(self):
        while self.ready or self.sleeping or self.rw:
            if not self.ready:
                to = max(0, self.sleeping[0][0] - time.time()) if self.sleeping else None
                r, _, _ = select.select(list(self.rw), [], [], to)
                for s in r: self.ready.append(self.rw.pop(s))
                now = time.time()
                while self.sleeping and now >= self.sleeping[0][0]: self.ready.append(heapq.heappop(self.sleeping)[2])
                continue
            self.cur = self.ready.popleft()
            try:
                op, arg = self.cur.send(None)
                if op == 'sleep': self.seq += 1; heapq.heappush(self.sleeping, (time.time() + arg, self.seq, self.cur))
                elif op == 'read': self.rw[arg] = self.cur
            except StopIteration as e: print('result', e.value)
async def count(n, d):
    for i in range(n): print('count', n, i); await sleep(d)
    return n
async def server(s):
    await read_wait(s); c, _ = s.accept(); await read_wait(c); print('srv got', c.recv(100)); c.close(); return 'srv done'
async def client(port): await sleep(.12); c = socket.create_connection(('127.0.0.1', port)); c.sendall(b'hi'); c.close(); return 'cli'
s = socket.socket(); s.bind(('127.0.0.1', 0)); s.listen()
l = Loop(); l.spawn(count(3, .05)); l.spawn(count(2, .08)); l.spawn(server(s)); l.spawn(client(s.getsockname()[1])); l.run(); s.close()
async def aw(): return 5
c = aw(); print(inspect.iscoroutine(c), c.cr_frame is not None, inspect.getcoroutinestate(c))
try: c.send(None)
except StopIteration as e: print(e.value, inspect.getcoroutinestate(c))
try: c.send(None)
except RuntimeError as e: print(e)
class A:
    def __await__(self): r = yield 'y'; return r
async def use(): return await A()
u = use(); print(u.send(None))
try: u.send('val')
except StopIteration as e: print(e.value)
async def t():
    try: await A()
    except ValueError as e: return str(e)
u = t(); u.send(None)
try: u.throw(ValueError('thrown'))
except StopIteration as e: print(e.value)
u = t(); u.send(None); u.close(); print(inspect.getcoroutinestate(u))
try:
    async def bad(): await 5
    bad().send(None)
except TypeError as e: print(e)

# expect: count 3 0
# expect: count 2 0
# expect: count 3 1
# expect: count 2 1
# expect: count 3 2
# expect: result cli
# expect: srv got b'hi'
# expect: result srv done
# expect: result 3
# expect: result 2
# expect: True True CORO_CREATED
# expect: 5 CORO_CLOSED
# expect: cannot reuse already awaited coroutine
# expect: y
# expect: val
# expect: thrown
# expect: CORO_CLOSED
# expect: object int can't be used in 'await' expression
