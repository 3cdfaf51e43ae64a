# What a generator delegates to may have no throw or close, or one that is none.
class Counts:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self): self.n += 1; return self.n
class NoThrow(Counts): throw = None
class NoClose(Counts): close = None
def delegate(iterator):
    try: yield from iterator
    except Exception as e: print('inside', repr(e)); raise
g = delegate(NoThrow()); next(g)
try: g.throw(ValueError('v'))  # expect: inside TypeError("'NoneType' object is not callable")
except TypeError as e: print(e)  # expect: 'NoneType' object is not callable
g = delegate(NoClose()); next(g)
try: g.close()  # expect: inside TypeError("'NoneType' object is not callable")
except TypeError as e: print(e)  # expect: 'NoneType' object is not callable
g = delegate(Counts()); next(g); g.close()
try: g = delegate(Counts()); next(g); g.throw(ValueError('v'))  # expect: inside ValueError('v')
except ValueError as e: print(e)  # expect: v

# An awaitable's __await__ gives an iterator, no coroutine.
async def inner(): return 1
class Awaitable:
    def __await__(self): self.made = inner(); return self.made
async def outer(awaitable): return await awaitable
a = Awaitable()
try: outer(a).send(None)
except TypeError as e: print(e)  # expect: __await__() returned a coroutine
a.made.close()
