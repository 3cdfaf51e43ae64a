def g(n):
    for i in range(n):
        r = yield i
        if r: print('got', r)
    return 'end'
x = g(3)
print(next(x), x.send('a'), next(x), x.gi_frame is not None, x.gi_running, x.gi_code.co_name, x.__name__, x.__qualname__, type(x), repr(x)[:20])
# expect: got a
# expect: 0 1 2 True False g g g <class 'generator'> <generator object g
try:
    next(x)
except StopIteration as e:
    print(e.value, x.gi_frame)  # expect: end None
print(list(x), next(x, 'd'), x.close(), sum(i for i in range(4)), list(i * 2 for i in 'ab'), tuple(g(2)), [*g(2)], max(g(3)), dict((a, b) for a, b in zip('ab', g(2))))
# expect: [] d None 6 ['aa', 'bb'] (0, 1) [0, 1] 2 {'a': 0, 'b': 1}
def fin():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print('exit')
        raise
    finally:
        print('cleanup')
f = fin()
next(f)
f.close()
# expect: exit
# expect: cleanup
print(list(f))  # expect: []
f = fin()
f.close()
f = fin()
next(f)
try:
    f.throw(ValueError('boom'))  # expect: cleanup
except ValueError as e:
    print(e)  # expect: boom
try:
    f.throw(KeyError('again'))
except KeyError as e:
    print(repr(e))  # expect: KeyError('again')
def rec():
    yield next(me)
me = rec()
try:
    next(me)
except ValueError as e:
    print(e)  # expect: generator already executing
for bad in (lambda: g(1).send(5), lambda: g(1).throw(), lambda: g(1).throw(5), lambda: g(1).send(), lambda: next(g(0)), lambda: len(g(1)), lambda: g(1)[0], lambda: g(1) + 1, lambda: g(), lambda: g(1)(), lambda: g('a').__next__(), lambda: (yield_ for yield_ in 5), lambda: list(i for i in [1, 0] if 1 / i), lambda: g(1).throw(ValueError, 'msg'), lambda: g(1).throw(ValueError('inst'), 'x')):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
        # expect: TypeError can't send non-None value to a just-started generator
        # expect: TypeError throw expected at least 1 argument, got 0
        # expect: TypeError exceptions must be classes or instances deriving from BaseException, not int
        # expect: TypeError generator.send() takes exactly one argument (0 given)
        # expect: StopIteration end
        # expect: TypeError object of type 'generator' has no len()
        # expect: TypeError 'generator' object is not subscriptable
        # expect: TypeError unsupported operand type(s) for +: 'generator' and 'int'
        # expect: TypeError g() missing 1 required positional argument: 'n'
        # expect: TypeError 'generator' object is not callable
        # expect: TypeError 'str' object cannot be interpreted as an integer
        # expect: TypeError 'int' object is not iterable
        # expect: ZeroDivisionError division by zero
        # expect: ValueError msg
        # expect: TypeError instance exception may not have a separate value
def sub():
    try:
        r = yield 'a'
        print('sub', r)
    except ValueError:
        yield 'caught'
    return 'subret'
def top():
    r = yield from sub()
    print('top', r)
    yield from (x for x in 'xy')
    return 5
t = top()
print(next(t), t.send('hello'), list(t))
# expect: sub hello
# expect: top subret
# expect: a x ['y']
t = top()
print(next(t), t.throw(ValueError), next(t), t.gi_yieldfrom is not None)
# expect: top subret
# expect: a caught x True
def inf():
    n = 0
    while True:
        yield n
        n += 1
import itertools
print(list(itertools.islice(inf(), 3)), list(zip(inf(), 'ab')), [a for a, _ in zip(inf(), range(2))])  # expect: [0, 1, 2] [(0, 'a'), (1, 'b')] [0, 1]

def inner():
    while True:
        try:
            x = yield 'i'
            print('got', x)
        except ValueError as e:
            print('inner caught', e)
            yield 'after'
        except GeneratorExit:
            print('inner exit')
            raise
def outer():
    try:
        r = yield from inner()
        print('r', r)
    except KeyError as e:
        print('outer caught', repr(e))
        yield 'o'
g = outer()
print(next(g), g.send(5), g.throw(ValueError('v')), next(g))
# expect: got 5
# expect: inner caught v
# expect: i i after i
print(g.throw(KeyError, 'k'))
# expect: outer caught KeyError('k')
# expect: o
try:
    next(g)
except StopIteration as e:
    print('stop', e.value)  # expect: stop None
g = outer()
next(g)
g.close()  # expect: inner exit
def ret():
    yield 1
    return 'val'
def use():
    v = yield from ret()
    print(v)
    v = yield from [7, 8]
    print(v)
    yield from ()
print(list(use()))
# expect: val
# expect: None
# expect: [1, 7, 8]
g = ret()
try:
    g.send(1)
except TypeError as e:
    print(e)  # expect: can't send non-None value to a just-started generator
next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value, e.args, repr(e))  # expect: val ('val',) StopIteration('val')
try:
    next(g)
except StopIteration as e:
    print(e.value)  # expect: None
def bad():
    yield from 5
try:
    list(bad())
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
def si():
    raise StopIteration('x')
    yield
try:
    next(si())
except RuntimeError as e:
    print(e, repr(e.__cause__))  # expect: generator raised StopIteration StopIteration('x')
def ig():
    try:
        yield
    except GeneratorExit:
        yield 2
g = ig()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)  # expect: generator ignored GeneratorExit
for a in ((1,), (5, 'x'), ('a',)):
    try:
        ret().throw(*a)
    except TypeError as e:
        print(e)
        # expect: exceptions must be classes or instances deriving from BaseException, not int
        # expect: exceptions must be classes or instances deriving from BaseException, not int
        # expect: exceptions must be classes or instances deriving from BaseException, not str

def g():
    try:
        yield 1
        yield 2
        yield 3
    except GeneratorExit:
        print('closing')
    finally:
        print('done')
for x in g():
    print(x)
    # expect: 1
    # expect: 2
    if x == 2: break
    # expect: closing
    # expect: done
y = g()
print(next(y))  # expect: 1
print(y.close(), y.close())
# expect: closing
# expect: done
# expect: None None
try:
    next(y)
except StopIteration as e:
    print('stop', repr(e))  # expect: stop StopIteration()
z = g()
next(z)
try:
    z.throw(ValueError('x'))  # expect: done
except ValueError as e:
    print(e)  # expect: x
def h():
    while True:
        try:
            yield 'v'
        except KeyError as e:
            print('key', e)
w = h()
next(w)
print(w.throw(KeyError('a')), w.throw(KeyError, 'b'), w.throw(KeyError, KeyError('c')))
# expect: key 'a'
# expect: key 'b'
# expect: key 'c'
# expect: v v v
w.close()
def r():
    return 5
    yield
print(list(r()))  # expect: []
try:
    next(r())
except StopIteration as e:
    print(e.value)  # expect: 5
def n():
    x = yield
    while x is not None:
        x = yield x * 2
it = n()
next(it)
print(it.send(1), it.send(5))  # expect: 2 10
try:
    it.send(None)
except StopIteration:
    print('end')  # expect: end
def deleg():
    try:
        yield from n()
    except ValueError:
        print('deleg caught')
        yield 'c'
d = deleg()
next(d)
print(d.send(3), d.throw(ValueError))
# expect: deleg caught
# expect: 6 c
ge = (i * i for i in range(3))
print(next(ge), list(ge), ge.gi_frame, ge.gi_running, ge.__name__)  # expect: 0 [1, 4] None False <genexpr>
def bad():
    try:
        yield 1
    finally:
        yield 2
b = bad()
next(b)
try:
    b.close()
except RuntimeError as e:
    print(e)  # expect: generator ignored GeneratorExit

def g():
    r = yield 1
    return r
def h():
    x = yield from g()
    print('h got', x)
    return x
it = h()
print(next(it))  # expect: 1
try:
    it.send('sent')  # expect: h got sent
except StopIteration as e:
    print('value', e.value, e.args)  # expect: value sent ('sent',)
def k():
    return 5
    yield
try:
    next(k())
except StopIteration as e:
    print(e.value, repr(e))  # expect: 5 StopIteration(5)
def tup():
    yield
    return (1, 2)
t = tup()
next(t)
try:
    next(t)
except StopIteration as e:
    print(e.value, e.args)  # expect: (1, 2) ((1, 2),)
def none(): yield
n = none()
next(n)
try:
    next(n)
except StopIteration as e:
    print(e.value, e.args, repr(e), str(e) == '')  # expect: None () StopIteration() True
print([x for x in h()] if False else list(tup()), sum(1 for _ in tup()))  # expect: [None] 1
class Exc(StopIteration): pass
def raiser():
    try:
        yield 1
    except GeneratorExit:
        return 'closed'
r = raiser(); next(r); print(r.close())  # expect: None
e = StopIteration('v')
print(e.value, StopIteration().value, StopIteration(1, 2).value)  # expect: v None 1

import inspect
def g():
    yield 1
    yield 2
x = g()
print(inspect.getgeneratorstate(x), x.gi_running, x.gi_frame is None)  # expect: GEN_CREATED False False
next(x)
print(inspect.getgeneratorstate(x), x.gi_suspended if hasattr(x, 'gi_suspended') else '')  # expect: GEN_SUSPENDED True
list(x)
print(inspect.getgeneratorstate(x), x.gi_frame)  # expect: GEN_CLOSED None
def selfrun():
    try:
        next(me)
    except ValueError as e:
        yield str(e)
me = selfrun()
print(next(me))  # expect: generator already executing
def args(*a): yield a
print(next(args(1, 2)))  # expect: (1, 2)
def nested():
    def inner(): yield from 'ab'
    yield from inner()
    yield from (c.upper() for c in inner())
print(list(nested()))  # expect: ['a', 'b', 'A', 'B']
def tree(t):
    if isinstance(t, list):
        for s in t: yield from tree(s)
    else: yield t
print(list(tree([1, [2, [3, 4]], 5])))  # expect: [1, 2, 3, 4, 5]
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
f = fib()
print([next(f) for _ in range(10)])  # expect: [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
def echo():
    r = None
    while True: r = yield r
e = echo(); next(e)
print(e.send(1), e.send('x'), e.send(None), next(e))  # expect: 1 x None None
def avg():
    t = n = 0; v = None
    while True:
        x = yield v
        t += x; n += 1; v = t / n
a = avg(); next(a); print(a.send(10), a.send(20))  # expect: 10.0 15.0
try: a.send('x')
except TypeError as ex: print(ex)  # expect: unsupported operand type(s) for +=: 'int' and 'str'
try: a.send(1)
except StopIteration as ex: print('dead', ex.value)  # expect: dead None

def gen():
    i = 0
    while 1:
        try: yield i
        except ValueError as e: print('ve', e)
        i += 1
g = gen()
print(next(g), next(g), g.throw(ValueError('a')), next(g))
# expect: ve a
# expect: 0 1 2 3
try: g.throw(TypeError('b'))
except TypeError as e: print(e)  # expect: b
try: next(g)
except StopIteration: print('done')  # expect: done
g = gen()
try: g.throw(KeyError)
except KeyError: print('not started')  # expect: not started
try: next(g)
except StopIteration: print('finished')  # expect: finished
def g2():
    try: yield 1
    finally: print('fin')
x = g2(); next(x); x.close(); x.close()  # expect: fin
x = g2(); x.close(); print('no fin')  # expect: no fin
x = g2(); next(x)
try: x.throw(GeneratorExit)  # expect: fin
except GeneratorExit: print('ge out')  # expect: ge out
def g3():
    try: yield 1
    except GeneratorExit: print('ge'); return 'v'
x = g3(); next(x); print(x.close())
# expect: ge
# expect: None
def g4():
    yield (yield (yield 1))
x = g4()
print(next(x), x.send('a'), x.send('b'), next(x, 'e'))  # expect: 1 a b e
def g5():
    for i in range(3):
        got = yield i
        if got: yield 'got ' + got
x = g5(); print(next(x), x.send('z'), next(x), list(x))  # expect: 0 got z 1 [2]
print([*g5()], sum(1 for _ in g5()), max(g5()), dict(zip('abc', g5())), 2 in g5(), tuple(g5()), sorted(g5(), reverse=True), list(map(str, g5())), list(enumerate(g5(), 1)), list(zip(g5(), g5())), [a for a in g5() if a], {a: a for a in g5()})
# expect: [0, 1, 2] 3 2 {'a': 0, 'b': 1, 'c': 2} True (0, 1, 2) [2, 1, 0] ['0', '1', '2'] [(1, 0), (2, 1), (3, 2)] [(0, 0), (1, 1), (2, 2)] [1, 2] {0: 0, 1: 1, 2: 2}

def averages():
    total = count = 0
    while True:
        total += yield total
        count += 1
        (lambda: count)()
def with_argument(size): yield size
a = averages(); next(a); a.send(5); a.send(7); w = with_argument(3)
print(a.gi_frame.f_locals == {'total': 12, 'count': 2}, inspect.getgeneratorlocals(w), w.gi_frame.f_locals)  # expect: True {'size': 3} {'size': 3}
a.close(); print(a.gi_frame, inspect.getgeneratorlocals(a))  # expect: None {}
