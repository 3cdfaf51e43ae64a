def g():
    try:
        x = yield 1
        print('got', x)
        while True:
            try: x = yield x
            except ValueError as e: print('caught', e); x = 'recovered'
    finally: print('cleanup')
i = g()
print(type(i).__name__, i.__name__, i.__qualname__, i.gi_running, i.gi_yieldfrom, i.gi_frame is not None, i.gi_code.co_name)
# expect: generator g g False None True g
try: i.send(5)
except TypeError as e: print(e)  # expect: can't send non-None value to a just-started generator
print(next(i), i.send('a'), i.throw(ValueError('v')), i.throw(ValueError, 'w'), i.throw(ValueError))
# expect: got a
# expect: caught v
# expect: caught w
# expect: caught
# expect: 1 a recovered recovered recovered
i.close(); i.close(); print(i.gi_frame)
# expect: cleanup
# expect: None
for f in (lambda: next(i), lambda: i.send(None), lambda: i.throw(KeyError('k'))):
    try: f()
    except (StopIteration, KeyError) as e: print(repr(e))
    # expect: StopIteration()
    # expect: StopIteration()
    # expect: KeyError('k')
j = g()
try: j.throw(IndexError('fresh'))
except IndexError as e: print(e)  # expect: fresh
print(next(j, 'finished'))  # expect: finished
def r(): 
    yield 1
    return 'val'
k = r(); next(k)
try: next(k)
except StopIteration as e: print(e.value)  # expect: val
def bad_close():
    try: yield 1
    except GeneratorExit: yield 2
b = bad_close(); next(b)
try: b.close()
except RuntimeError as e: print(e)  # expect: generator ignored GeneratorExit
def si(): 
    yield 1
    raise StopIteration('x')
s = si(); next(s)
try: next(s)
except RuntimeError as e: print(e, repr(e.__cause__))  # expect: generator raised StopIteration StopIteration('x')
def ret_in_close():
    try: yield 1
    except GeneratorExit: return 'closed'
c = ret_in_close(); next(c); print(c.close())  # expect: None
def re():
    yield next(me)
me = re()
try: next(me)
except ValueError as e: print(e)  # expect: generator already executing
for a in ((5,), ('x',), (ValueError('a'), 'b'), (ValueError, None, 3), ()):
    try: r().throw(*a)
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
    # expect: TypeError exceptions must be classes or instances deriving from BaseException, not int
    # expect: TypeError exceptions must be classes or instances deriving from BaseException, not str
    # expect: TypeError instance exception may not have a separate value
    # expect: TypeError throw() third argument must be a traceback object
    # expect: TypeError throw expected at least 1 argument, got 0
