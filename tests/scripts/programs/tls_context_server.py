# cpython: no
import contextvars, threading, asyncio, queue
req_id = contextvars.ContextVar('req_id', default='-')
def log(m): return f'[{req_id.get()}] {m}'
def handler(i, out):
    tok = req_id.set(f'r{i}'); out.append(log('start')); req_id.reset(tok); out.append(log('end'))
out = []
ts = [threading.Thread(target=handler, args=(i, out)) for i in range(3)]
for t in ts: t.start(); t.join()
print(out, log('main'))
ctx = contextvars.copy_context(); print(ctx.run(lambda: (req_id.set('ctx'), log('in'))[1]), log('out'))
async def h(i):
    req_id.set(i); await asyncio.sleep(.01 * (3 - i)); return log('async')
async def main(): print(await asyncio.gather(*(h(i) for i in range(3))), log('after')); print(await asyncio.to_thread(log, 'thread'))
asyncio.run(main()); print(req_id.name, ctx[req_id], req_id in ctx, repr(req_id)[:22])
# expect: ['[r0] start', '[-] end', '[r1] start', '[-] end', '[r2] start', '[-] end'] [-] main
# expect: [ctx] in [-] out
# expect: ['[0] async', '[1] async', '[2] async'] [-] after
# expect: [-] thread
# expect: req_id ctx True <ContextVar name='req_
