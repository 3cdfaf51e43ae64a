def e(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except BaseException as x: print(type(x).__name__ + ':', x)


# --- gen_basic ---
def g():
    try:
        x = yield 1
        print('got', x)
        y = yield x
        print('got', y)
    except ValueError as v:
        print('caught', v); yield 'after'
    finally:
        print('fin')
    return 'ret'
a = g(); e(a.send, 5); print(next(a)); print(a.send('s')); print(a.throw(ValueError('v'))); e(next, a); e(next, a); e(a.throw, KeyError('k')); e(a.close)
# expect: TypeError: can't send non-None value to a just-started generator
# expect: 1
# expect: got s
# expect: s
# expect: caught v
# expect: after
# expect: fin
# expect: StopIteration: ret
# expect: StopIteration:
# expect: KeyError: 'k'
# expect: None
b = g(); next(b); print(b.close()); print(b.close()); e(next, b)
# expect: fin
# expect: None
# expect: None
# expect: StopIteration:
c = g(); e(c.throw, TypeError, 'boo'); e(next, c)
# expect: TypeError: boo
# expect: StopIteration:
d = g(); e(d.throw, 5); e(d.throw); next(d); e(d.throw, ValueError); e(d.throw, ValueError, 'x'); print(type(d), d.gi_frame is None, d.gi_running, d.gi_yieldfrom, d.gi_code.co_name, d.__name__, d.__qualname__)
# expect: TypeError: exceptions must be classes or instances deriving from BaseException, not int
# expect: TypeError: throw expected at least 1 argument, got 0
# expect: caught
# expect: 'after'
# expect: fin
# expect: ValueError: x
# expect: <class 'generator'> True False None g g g
def bad():
    try: yield 1
    except GeneratorExit: yield 2
x = bad(); next(x); e(x.close)
# expect: RuntimeError: generator ignored GeneratorExit
def bad2():
    try: yield 1
    except GeneratorExit: raise KeyError('z')
x = bad2(); next(x); e(x.close)
# expect: KeyError: 'z'
def stop():
    yield 1
    raise StopIteration('s')
x = stop(); next(x); e(next, x)
# expect: RuntimeError: generator raised StopIteration
def ret():
    yield 1
    return 1, 2
x = ret(); next(x)
try: next(x)
except StopIteration as s: print(s.value, s.args)
# expect: (1, 2) ((1, 2),)
def r():
    me.send(None); yield
me = r(); e(next, me)
# expect: ValueError: generator already executing


# --- gen_expr ---
g = (x * 2 for x in range(3)); print(type(g), next(g), list(g), list(g)); print(sum(x for x in [1, 2]), list(x + y for x in 'ab' for y in 'cd' if x + y != 'ad')); e(lambda: (x for x in 5)); e(lambda: list(1 / x for x in [1, 0])); a = 1; g = (a for _ in range(2)); a = 2; print(list(g)); print([(lambda: i)() for i in range(3)], [f() for f in [lambda: i for i in range(3)]], {i: i * i for i in range(3)}, {i % 2 for i in range(5)}, [[j for j in range(i)] for i in range(3)], [x for x in range(10) if x % 2 if x > 3], [y := 1, y ** 2]); e(lambda: [zz for zz in range(2)] and zz); print([i for i in range(5) if (k := i) > 2], k, ''.join(c for c in 'abc'), max((abs(x) for x in (-3, 2)), default=0)); print((i for i in []).__name__)
# expect: <class 'generator'> 0 [2, 4] []
# expect: 3 ['ac', 'bc', 'bd']
# expect: TypeError: 'int' object is not iterable
# expect: ZeroDivisionError: division by zero
# expect: [2, 2]
# expect: [0, 1, 2] [2, 2, 2] {0: 0, 1: 1, 2: 4} {0, 1} [[], [0], [0, 1]] [5, 7, 9] [1, 1]
# expect: NameError: name 'zz' is not defined
# expect: [3, 4] 4 abc 3
# expect: <genexpr>


# --- for_else ---
for i in range(3):
    if i == 5: break
else: print('else', i)
# expect: else 2
for i in []: pass
else: print('empty')
# expect: empty
for i in range(3):
    for j in range(3):
        if j == 1: continue
        if i == 1: break
        print(i, j)
    else: print('inner else'); continue
    print('broke'); break
# expect: 0 0
# expect: 0 2
# expect: inner else
# expect: broke
while True:
    try: break
    finally: print('f')
else: print('no')
# expect: f
n = 3
while n: n -= 1
else: print('done', n)
# expect: done 0
for i, (a, *b) in enumerate([(1, 2, 3), 'xyz']): print(i, a, b)
# expect: 0 1 [2, 3]
# expect: 1 x ['y', 'z']
for z in [1]: print(z)
# expect: 1
l = [0] * 3
for l[1] in range(4): pass
print(l)
# expect: [0, 3, 0]
class C: pass
for C.attr in 'ab': pass
print(C.attr); l = [1, 2, 3]
# expect: b
for x in l:
    if x < 3 and len(l) < 6: l.append(x)
print(l, x)
# expect: [1, 2, 3, 1, 2, 1] 1
for i in range(3): i += 10; print(i, end=' ')
print()
# expect: 10 11 12
for x in 1, 2, *[3, 4]: print(x, end=' ')
print(); e(lambda: [1 for _ in None])
# expect: 1 2 3 4
# expect: TypeError: 'NoneType' object is not iterable
def f():
    for i in range(3):
        try: continue
        finally: print('fin', i)
    return 'r'
e(f)
# expect: fin 0
# expect: fin 1
# expect: fin 2
# expect: 'r'


# --- try_finally ---
def f1():
    try: return 1
    finally: return 2
def f2():
    for i in range(3):
        try: return i
        finally: continue
    return 'end'
def f3():
    try: 1 / 0
    except ZeroDivisionError: return 'e'
    else: return 'else'
    finally: print('f3')
def f4():
    try: pass
    except: pass
    else: return 'else'
    finally: print('f4')
def f5():
    while True:
        try:
            try: 1 / 0
            finally: break
        finally: print('outer')
    return 5
def f6():
    try:
        try: raise KeyError(1)
        finally: raise ValueError(2)
    except ValueError as x: return repr(x), repr(x.__context__), x.__cause__, x.__suppress_context__
def f7():
    try: raise KeyError(1)
    except KeyError as k:
        try: raise ValueError(2) from k
        except ValueError as v: return repr(v.__cause__), v.__suppress_context__, v.__context__ is v.__cause__
def f8():
    x = 1
    try: return x
    finally: x = 2
def f9():
    l = []
    try: l.append(1); return l
    finally: l.append(2)
def f10():
    try: raise KeyError
    except (ValueError, KeyError) as k: return repr(k)
def f11():
    try: 1 / 0
    except 5: pass
def f12():
    try: 1 / 0
    except (ValueError, 5): pass
def f13():
    try: raise ValueError
    except KeyError: pass
    else: print('no')
    finally: print('fin13')
for f in f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13: e(f)
# expect: 2
# expect: 'end'
# expect: f3
# expect: 'e'
# expect: f4
# expect: 'else'
# expect: outer
# expect: 5
# expect: ('ValueError(2)', 'KeyError(1)', None, False)
# expect: ('KeyError(1)', True, True)
# expect: 1
# expect: [1, 2]
# expect: 'KeyError()'
# expect: TypeError: catching classes that do not inherit from BaseException is not allowed
# expect: TypeError: catching classes that do not inherit from BaseException is not allowed
# expect: fin13
# expect: ValueError:
try: raise
except RuntimeError as x: print(x)
# expect: No active exception to reraise
try:
    try: raise KeyError('a')
    except KeyError as k: raise
except KeyError as k2: print(repr(k2), k2.__context__)
# expect: KeyError('a') None
try: k
except NameError as x: print(x)
# expect: name 'k' is not defined
def g():
    e = 1
    try: 1 / 0
    except Exception as e: pass
    return e
try: g()
except UnboundLocalError as x: print(x)
# expect: cannot access local variable 'e' where it is not associated with a value


# --- raise_forms ---
class X(Exception):
    def __init__(s, a): s.a = a
class Y(Exception):
    def __str__(s): return 'str!'
for t in ["raise ValueError", "raise ValueError('a', 2)", "raise 5", "raise 'abc'", "raise None", "raise ValueError from 5", "raise X", "raise X(1)", "raise Y", "raise object", "raise KeyError('k') from None", "raise ValueError from KeyError", "raise int", "raise BaseException('b')", "raise StopIteration(3)", "raise SystemExit(4)", "raise GeneratorExit", "raise KeyboardInterrupt", "raise OSError(2, 'msg')", "raise OSError(2, 'msg', 'file')", "raise KeyError", "raise KeyError(1, 2)", "raise KeyError('it\\'s')", "raise UnicodeError('u')", "raise NotImplemented", "raise ImportError('m', name='n')", "raise AssertionError", "assert 0", "assert 0, 'msg'", "assert (0, 'x')[0], [1]", "raise Exception(Exception(1))"]:
    try: exec(t)
    except BaseException as x: print(t, '|', type(x).__name__, repr(x), str(x), x.args if not isinstance(x, X) else x.a, repr(x.__cause__))
# expect: raise ValueError | ValueError ValueError()  () None
# expect: raise ValueError('a', 2) | ValueError ValueError('a', 2) ('a', 2) ('a', 2) None
# expect: raise 5 | TypeError TypeError('exceptions must derive from BaseException') exceptions must derive from BaseException ('exceptions must derive from BaseException',) None
# expect: raise 'abc' | TypeError TypeError('exceptions must derive from BaseException') exceptions must derive from BaseException ('exceptions must derive from BaseException',) None
# expect: raise None | TypeError TypeError('exceptions must derive from BaseException') exceptions must derive from BaseException ('exceptions must derive from BaseException',) None
# expect: raise ValueError from 5 | TypeError TypeError('exception causes must derive from BaseException') exception causes must derive from BaseException ('exception causes must derive from BaseException',) None
# expect: raise X | TypeError TypeError("X.__init__() missing 1 required positional argument: 'a'") X.__init__() missing 1 required positional argument: 'a' ("X.__init__() missing 1 required positional argument: 'a'",) None
# expect: raise X(1) | X X(1) 1 1 None
# expect: raise Y | Y Y() str! () None
# expect: raise object | TypeError TypeError('exceptions must derive from BaseException') exceptions must derive from BaseException ('exceptions must derive from BaseException',) None
# expect: raise KeyError('k') from None | KeyError KeyError('k') 'k' ('k',) None
# expect: raise ValueError from KeyError | ValueError ValueError()  () KeyError()
# expect: raise int | TypeError TypeError('exceptions must derive from BaseException') exceptions must derive from BaseException ('exceptions must derive from BaseException',) None
# expect: raise BaseException('b') | BaseException BaseException('b') b ('b',) None
# expect: raise StopIteration(3) | StopIteration StopIteration(3) 3 (3,) None
# expect: raise SystemExit(4) | SystemExit SystemExit(4) 4 (4,) None
# expect: raise GeneratorExit | GeneratorExit GeneratorExit()  () None
# expect: raise KeyboardInterrupt | KeyboardInterrupt KeyboardInterrupt()  () None
# expect: raise OSError(2, 'msg') | FileNotFoundError FileNotFoundError(2, 'msg') [Errno 2] msg (2, 'msg') None
# expect: raise OSError(2, 'msg', 'file') | FileNotFoundError FileNotFoundError(2, 'msg') [Errno 2] msg: 'file' (2, 'msg') None
# expect: raise KeyError | KeyError KeyError()  () None
# expect: raise KeyError(1, 2) | KeyError KeyError(1, 2) (1, 2) (1, 2) None
# expect: raise KeyError('it\'s') | KeyError KeyError("it's") "it's" ("it's",) None
# expect: raise UnicodeError('u') | UnicodeError UnicodeError('u') u ('u',) None
# expect: raise NotImplemented | TypeError TypeError('exceptions must derive from BaseException') exceptions must derive from BaseException ('exceptions must derive from BaseException',) None
# expect: raise ImportError('m', name='n') | ImportError ImportError('m') m ('m',) None
# expect: raise AssertionError | AssertionError AssertionError()  () None
# expect: assert 0 | AssertionError AssertionError()  () None
# expect: assert 0, 'msg' | AssertionError AssertionError('msg') msg ('msg',) None
# expect: assert (0, 'x')[0], [1] | AssertionError AssertionError([1]) [1] ([1],) None
# expect: raise Exception(Exception(1)) | Exception Exception(Exception(1)) 1 (Exception(1),) None


# --- with_stmt ---
class C:
    def __init__(s, n, sup=False): s.n, s.sup = n, sup
    def __enter__(s): print('enter', s.n); return s
    def __exit__(s, t, v, tb): print('exit', s.n, t and t.__name__, v, tb is not None); return s.sup
with C(1) as a, C(2) as b: print(a.n, b.n)
# expect: enter 1
# expect: enter 2
# expect: 1 2
# expect: exit 2 None None False
# expect: exit 1 None None False
with (C(3), C(4) as d): print(d.n)
# expect: enter 3
# expect: enter 4
# expect: 4
# expect: exit 4 None None False
# expect: exit 3 None None False
with C(5, True): 1 / 0
# expect: enter 5
# expect: exit 5 ZeroDivisionError division by zero True
try:
    with C(6): 1 / 0
except ZeroDivisionError as x: print(x)
# expect: enter 6
# expect: exit 6 ZeroDivisionError division by zero True
# expect: division by zero
def f():
    with C(7): return 'r'
e(f)
# expect: enter 7
# expect: exit 7 None None False
# expect: 'r'
for i in range(2):
    with C(8):
        if i: break
        continue
# expect: enter 8
# expect: exit 8 None None False
# expect: enter 8
# expect: exit 8 None None False
with C(9, True) as q: raise KeyError
# expect: enter 9
# expect: exit 9 KeyError  True
class N: pass
class N2:
    def __enter__(s): pass
def w(o):
    with o: pass
e(w, N()); e(w, N2()); e(w, 5)
# expect: TypeError: 'N' object does not support the context manager protocol
# expect: TypeError: 'N2' object does not support the context manager protocol (missed __exit__ method)
# expect: TypeError: 'int' object does not support the context manager protocol
class B:
    def __enter__(s): raise ValueError('en')
    def __exit__(s, *a): print('never')
e(w, B())
# expect: ValueError: en
class D:
    def __enter__(s): return 1, 2
    def __exit__(s, *a): raise TypeError('ex')
with C(0, True):
    with D() as (p, r): print(p, r); raise KeyError('orig')
# expect: enter 0
# expect: 1 2
# expect: exit 0 TypeError ex True
try:
    with D(): raise KeyError('orig')
except TypeError as x: print(repr(x.__context__))
# expect: KeyError('orig')
class Z:
    def __enter__(s): return s
    def __exit__(s, *a):
        class Q:
            def __bool__(s): print('bool'); return True
        return Q()
with Z(): raise ValueError
# expect: bool
o = C(10); o.__exit__ = None
with o: pass
# expect: enter 10
# expect: exit 10 None None False


# --- names_mangle ---
class A:
    __x = 1
    def __init__(s): s.__y = 2; s._A__z = 3
    def get(s): return s.__x, s.__y, s.__z
    def __p(s): return 'p'
    def call(s): return s.__p()
    __d__ = 5
a = A(); print(a.get(), sorted(vars(a)), a.call(), a._A__x, a.__d__); e(lambda: a.__x)
# expect: (1, 2, 3) ['_A__y', '_A__z'] p 1 5
# expect: AttributeError: 'A' object has no attribute '__x'
class _B:
    __q = 1
    def f(s, __arg=3): return __arg, _B._B__q
print(_B._B__q, _B().f(_B__arg=4))
# expect: 1 (4, 1)
class __C:
    def f(s): s.__v = 1; return vars(s)
print(globals()['__C']().f())
# expect: {'_C__v': 1}
class D:
    def f(s):
        import math as __m
        global __g
        __g = 5
        def __n(): return 1
        return sorted(locals())
print(D().f(), _D__g)
# expect: ['_D__m', '_D__n', 's'] 5
