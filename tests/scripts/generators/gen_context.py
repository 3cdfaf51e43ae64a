def g():
    l = []
    try:
        while True:
            x = yield len(l)
            l.append(x)
    except ValueError: yield l
    finally: print('done', l)
i = g(); next(i); print(i.send('a'), i.send('b'), i.throw(ValueError))
del i
import gc; gc.collect()
def states():
    for s in 'abc':
        r = yield s
        while r == 'again': r = yield s + '!'
s = states(); print(next(s), s.send('again'), s.send('again'), s.send(None), next(s), next(s, 'over'))
def numbers():
    n = yield
    while n:
        m = yield n * 2
        n = m
x = numbers(); x.send(None); print(x.send(1), x.send(5))
try: x.send(0)
except StopIteration: print('SI')
def two():
    try: yield 1
    finally:
        try: yield 2
        finally: print('inner fin')
t = two(); print(list(t))
def exc_ctx():
    try: 1 / 0
    except ZeroDivisionError as e:
        yield 'in handler'
        import sys
        print(sys.exc_info()[0].__name__)
        try: raise
        except ZeroDivisionError: print('reraised'); yield 'after'
e = exc_ctx(); print(next(e))
try: raise KeyError('outer')
except KeyError: print(next(e))
import sys; print(sys.exc_info())
def counter(): 
    i = 0
    while True:
        v = (yield i)
        i = v if v is not None else i + 1
c = counter(); print(next(c), next(c), c.send(10), next(c))
print([*zip(counter(), 'ab')], dict(zip('xy', counter())))
def dl(): yield; yield None; yield ()
print(list(dl()))
def yi():
    x = [(yield i) for i in range(2)] if False else None  # expect error: SyntaxError: 'yield' inside list comprehension
    y = yield
    z = [y, (yield)]
    yield z
q = yi(); next(q); q.send('y'); print(q.send('z'))
def ke(): yield from {}.keys(); yield from {'k': 1}.items(); yield from b'ab'; yield from range(2)
print(list(ke()))
