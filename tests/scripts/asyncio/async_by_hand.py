class Aw:
    def __init__(self, v): self.v = v
    def __await__(self):
        r = yield self.v
        print('resumed with', r)
        return self.v * 2
async def co(x):
    y = await Aw(x)
    z = await Aw(y)
    return z
c = co(1)
print(type(c).__name__, c.__name__, c.cr_running, c.cr_await, c.cr_code.co_name, c.cr_frame is None)  # expect: coroutine co False None co False
print(c.send(None), c.send('a'))
# expect: resumed with a
# expect: 1 2
try: c.send('b')  # expect: resumed with b
except StopIteration as e: print(e.value)  # expect: 4
for f in (lambda: c.send(None), lambda: next(c), lambda: iter(c), lambda: c.throw(ValueError)):
    try: f()
    except (RuntimeError, TypeError, ValueError) as e: print(type(e).__name__, e)
    # expect: RuntimeError cannot reuse already awaited coroutine
    # expect: TypeError 'coroutine' object is not an iterator
    # expect: TypeError 'coroutine' object is not iterable
    # expect: RuntimeError cannot reuse already awaited coroutine
async def bad(): await 5
b = bad()
try: b.send(None)
except TypeError as e: print(e)  # expect: object int can't be used in 'await' expression
class NoIt:
    def __await__(self): return 5
async def bad2(): await NoIt()
try: bad2().send(None)
except TypeError as e: print(e)  # expect: __await__() returned non-iterator of type 'int'
async def th():
    try: await Aw(1)
    except ValueError as e: print('caught', e); return 'done'
    finally: print('fin')
t = th(); t.send(None)
try: t.throw(ValueError('boo'))
# expect: caught boo
# expect: fin
except StopIteration as e: print(e.value)  # expect: done
t = th(); t.send(None); t.close(); print(t.cr_frame)
# expect: fin
# expect: None
async def si(): raise StopIteration(1)
try: si().send(None)
except RuntimeError as e: print(e)  # expect: coroutine raised StopIteration
async def twice(c): await c
cc = co(1)
tw = twice(cc); tw.send(None)
try: twice(cc).send(None)
except RuntimeError as e: print(e)  # expect: coroutine is being awaited already
fresh = co(1)
try: fresh.send(3)
except TypeError as e: print(e)  # expect: can't send non-None value to a just-started coroutine
fresh.close(); tw.close()
import types
@types.coroutine
def gen(): r = yield 'from gen'; return r
async def use(): return await gen()
u = use(); print(u.send(None))  # expect: from gen
try: u.send('X')
except StopIteration as e: print(e.value)  # expect: X
