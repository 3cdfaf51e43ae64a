class C:
    def __init__(self, n, swallow=False): self.n, self.s = n, swallow
    def __enter__(self):
        print('enter', self.n)
        return self.n
    def __exit__(self, t, v, tb):
        print('exit', self.n, t and t.__name__, v, tb is not None)
        return self.s
with C(1) as a, C(2, True) as b:
    print(a, b)
    raise ValueError('x')
# expect: enter 1
# expect: enter 2
# expect: 1 2
# expect: exit 2 ValueError x True
# expect: exit 1 None None False
print('on')
# expect: on
try:
    with C(3):
        raise KeyError('y')
except KeyError as e:
    print('outer', e)
# expect: enter 3
# expect: exit 3 KeyError 'y' True
# expect: outer 'y'
def f():
    with C(4):
        return 'r'
print(f())
# expect: enter 4
# expect: exit 4 None None False
# expect: r
for i in range(3):
    with C(i):
        if i == 1:
            break
        continue
# expect: enter 0
# expect: exit 0 None None False
# expect: enter 1
# expect: exit 1 None None False
with (C(5) as x, C(6)):
    print(x)
# expect: enter 5
# expect: enter 6
# expect: 5
# expect: exit 6 None None False
# expect: exit 5 None None False
class NoExit:
    def __enter__(self): pass
class NoEnter:
    def __exit__(self, *a): pass
for o in (NoExit(), NoEnter(), 5):
    try:
        with o:
            print('in')
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError 'NoExit' object does not support the context manager protocol (missed __exit__ method)
# expect: TypeError 'NoEnter' object does not support the context manager protocol
# expect: TypeError 'int' object does not support the context manager protocol
class Bad(C):
    def __exit__(self, *a):
        raise TypeError('in exit')
try:
    with Bad(7):
        raise ValueError('orig')
except TypeError as e:
    print(e, repr(e.__context__))
# expect: enter 7
# expect: in exit ValueError('orig')
class Fail(C):
    def __enter__(self):
        raise OSError('no enter')
try:
    with C(8), Fail(9):
        print('never')
except OSError as e:
    print(e)
# expect: enter 8
# expect: exit 8 OSError no enter True
# expect: no enter
with C(1) as (x) , C(2) as l:
    pass
# expect: enter 1
# expect: enter 2
# expect: exit 2 None None False
# expect: exit 1 None None False

def f():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            print('body', i)
        finally:
            print('fin', i)
    else:
        print('else')
    while True:
        try:
            return 'ret'
        finally:
            print('closing')
            break
    return 'after'
print(f())
# expect: body 0
# expect: fin 0
# expect: fin 1
# expect: body 2
# expect: fin 2
# expect: fin 3
# expect: closing
# expect: after
def g():
    try:
        return 1
    finally:
        return 2
print(g())
# expect: 2
def h():
    for x in (1, 2):
        try:
            1 / 0
        except ZeroDivisionError:
            print('zde', x)
            continue
        finally:
            print('f', x)
    try:
        raise KeyError('k')
    except (ValueError, KeyError) as e:
        print(repr(e))
        return 'r'
    else:
        print('no')
    finally:
        print('last')
print(h())
# expect: zde 1
# expect: f 1
# expect: zde 2
# expect: f 2
# expect: KeyError('k')
# expect: last
# expect: r
def n():
    try:
        try:
            raise ValueError(1)
        finally:
            print('inner')
            raise TypeError(2)
    except TypeError as e:
        print(repr(e), repr(e.__context__), e.__cause__)
        try:
            print(e.x)
        except AttributeError as a:
            print(a, a.name)
n()
# expect: inner
# expect: TypeError(2) ValueError(1) None
# expect: 'TypeError' object has no attribute 'x' x
try:
    e
except NameError as x:
    print(x)
# expect: name 'e' is not defined
def k():
    try:
        yield 1
    finally:
        print('gen fin')
for v in k():
    print(v)
    break
# expect: 1
# expect: gen fin
print('end')
# expect: end

def a():
    try: return 'try'
    finally: print('fin')
def b():
    try: 1 / 0
    except: return 'except'
    else: return 'else'
    finally: print('b fin')
def c():
    for i in range(3):
        try:
            if i == 1: return i
        finally:
            print('c', i)
def d():
    try:
        return 'first'
    finally:
        return 'second'
def e():
    while True:
        try: break
        finally: print('e fin')
    return 'e'
def f():
    for i in range(2):
        try: continue
        finally: print('f', i)
    return 'f'
def g():
    try:
        try: raise ValueError(1)
        finally: print('inner')
    except ValueError as e: return repr(e)
def h():
    x = 1
    try: return x
    finally: x = 2
def i():
    l = [1]
    try: return l
    finally: l.append(2)
def j():
    try:
        raise KeyError
    except KeyError:
        try: raise IndexError
        except IndexError: pass
        return 'j'
def k():
    try: pass
    except: pass
    else: return 'else ran'
    finally: print('k')
def l():
    with open('/dev/null') as q:
        try: return q.closed
        finally: print(q.closed)
def m():
    try:
        yield 1
        return 'ret'
    finally:
        print('m fin')
print(a(), b(), c(), d(), e(), f(), g(), h(), i(), j(), k(), l(), list(m()))
# expect: fin
# expect: b fin
# expect: c 0
# expect: c 1
# expect: e fin
# expect: f 0
# expect: f 1
# expect: inner
# expect: k
# expect: False
# expect: m fin
# expect: try except 1 second e f ValueError(1) 1 [1, 2] j else ran False [1]

