def e(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except BaseException as x: print(type(x).__name__ + ':', x)


# --- functools ---
from functools import *
p = partial(int, base=2); print(p('101'), p.func, p.args, p.keywords, repr(p), partial(p, '11')()); e(partial, 5); print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, [], 7)); e(reduce, lambda a, b: a, [])
# expect: 5 <class 'int'> () {'base': 2} functools.partial(<class 'int'>, base=2) 3
# expect: TypeError: the first argument must be callable
# expect: 6 7
# expect: TypeError: reduce() of empty iterable with no initial value
@lru_cache(maxsize=2)
def f(x): print('calc', x); return x * 2
f(1); f(1); f(2); f(3); f(1); print(f.cache_info(), f.__name__, f.__wrapped__(5)); f.cache_clear(); print(f.cache_info(), f.cache_parameters()); e(f, [])
# expect: calc 1
# expect: calc 2
# expect: calc 3
# expect: calc 1
# expect: calc 5
# expect: CacheInfo(hits=1, misses=4, maxsize=2, currsize=2) f 10
# expect: CacheInfo(hits=0, misses=0, maxsize=2, currsize=0) {'maxsize': 2, 'typed': False}
# expect: TypeError: unhashable type: 'list'
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(50), fib.cache_info())  # expect: 12586269025 CacheInfo(hits=48, misses=51, maxsize=None, currsize=51)
@singledispatch
def s(x): return 'default'
@s.register
def _(x: int): return 'int'
@s.register(list)
def _(x): return 'list'
@s.register(str)
@s.register(bytes)
def _(x): return 'text'
print(s(1), s([]), s('a'), s(b''), s(1.5), s(True), s.dispatch(bool)(1), sorted(c.__name__ for c in s.registry)); e(s)
# expect: int list text text default int int ['bytes', 'int', 'list', 'object', 'str']
# expect: TypeError: s requires at least 1 positional argument
class C:
    @singledispatchmethod
    def m(self, x): return 'base'
    @m.register
    def _(self, x: int): return 'int'
    @cached_property
    def cp(self): print('once'); return 42
    @partialmethod
    def pm(self): pass
    def add(self, a, b): return a + b
    add5 = partialmethod(add, 5)
c = C(); print(c.m(1), c.m('a'), c.cp, c.cp, c.add5(3)); del c.cp; c.cp
# expect: once
# expect: int base 42 42 8
# expect: once
@total_ordering
class T:
    def __init__(s, v): s.v = v
    def __lt__(s, o): return s.v < o.v
    def __eq__(s, o): return s.v == o.v
print(T(1) <= T(2), T(1) > T(2), T(1) >= T(1), T(1) != T(2)); print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
# expect: True False True True
# expect: [3, 2, 1]
@wraps(f)
def w(): 'doc'
print(w.__name__, w.__wrapped__ is f)  # expect: f True
try:
    @total_ordering
    class U: pass
except ValueError as x: print(x)  # expect: must define at least one ordering operation: < > <= >=
print(update_wrapper(lambda: 0, len).__name__)  # expect: len


# --- trace ---
import sys
def f(a):
    b = a + 1
    for i in range(2):
        b += i
    return b
log = []
def tr(frame, event, arg):
    if frame.f_code.co_name in ('f', 'g'): log.append((event, frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno, arg if event == 'return' else None)); return tr
sys.settrace(tr); f(1); sys.settrace(None); print(log); log.clear()
# expect: [('call', 'f', 0, None), ('line', 'f', 1, None), ('line', 'f', 2, None), ('line', 'f', 3, None), ('line', 'f', 2, None), ('line', 'f', 3, None), ('line', 'f', 2, None), ('line', 'f', 4, None), ('return', 'f', 4, 3)]
def g():
    try: raise ValueError('x')
    except ValueError: pass
sys.settrace(tr); g(); sys.settrace(None); print(log); log.clear(); calls = []
# expect: [('call', 'g', 0, None), ('line', 'g', 1, None), ('exception', 'g', 1, None), ('line', 'g', 2, None), ('return', 'g', 2, None)]
def pr(frame, event, arg): calls.append((event, frame.f_code.co_name if not event.startswith('c_') else arg.__name__))
sys.setprofile(pr); f(1); sys.setprofile(None); print(calls[:2])  # expect: [('call', 'f'), ('return', 'f')]


# --- re ---
import re
m = re.match(r'(\w+) (?P<n>\d+)', 'abc 123 x'); print(m, m.group(), m.group(1), m['n'], m.groups(), m.groupdict(), m.span(), m.start(2), m.end('n'), m.lastgroup, m.lastindex, m.string, m.re.pattern, m.expand(r'\2-\1'), m.group(1, 2), m.pos, m.endpos); e(m.group, 5); e(m.group, 'zz'); print(re.match('b', 'ab'), re.search('b', 'ab'), re.fullmatch('a', 'ab'), re.findall(r'\d', 'a1b2'), re.findall(r'(\w)(\d)', 'a1b2'), re.split(r'[,;]', 'a,b;c'), re.split(r'(,)', 'a,b'), re.split('', 'ab'), re.sub(r'\d', '#', 'a1b2', count=1), re.sub(r'(\w)(\d)', r'\2\1', 'a1'), re.sub('a', lambda m: m.group().upper(), 'banana'), re.subn('a', 'b', 'aa'), re.escape('a.b*c'), [x.group() for x in re.finditer('a.', 'abac')], re.compile('a', re.I).match('A'), re.findall('^a', 'a\na', re.M), re.findall('a.b', 'a\nb', re.S), re.sub(r'\s+', ' ', 'a \n b'), re.match('(a)?b', 'b').groups(), re.match('(a)?b', 'b').groups('d'), re.split(r'\s', 'a b c', maxsplit=1), re.findall('a{2,3}', 'aaaaa'), re.findall('a+?', 'aaa'), re.findall('(?i)AB', 'ab'), re.findall(r'\bfoo\b', 'foo food'), re.findall('(?<=a)b', 'ab cb'), re.findall('a(?!b)', 'ab ac'), re.findall('(?:ab)+', 'abab'), re.sub('(?P<x>a)', r'\g<x>\g<0>', 'a'), re.match(r'(a)(b)\2\1', 'abba'))
# expect: <re.Match object; span=(0, 7), match='abc 123'> abc 123 abc 123 ('abc', '123') {'n': '123'} (0, 7) 4 7 n 2 abc 123 x (\w+) (?P<n>\d+) 123-abc ('abc', '123') 0 9
# expect: IndexError: no such group
# expect: IndexError: no such group
# expect: None <re.Match object; span=(1, 2), match='b'> None ['1', '2'] [('a', '1'), ('b', '2')] ['a', 'b', 'c'] ['a', ',', 'b'] ['', 'a', 'b', ''] a#b2 1a bAnAnA ('bb', 2) a\.b\*c ['ab', 'ac'] <re.Match object; span=(0, 1), match='A'> ['a', 'a'] ['a\nb'] a b (None,) ('d',) ['a', 'b c'] ['aaa', 'aa'] ['a', 'a', 'a'] ['ab'] ['foo'] ['b'] ['a'] ['abab'] aa <re.Match object; span=(0, 4), match='abba'>
for p in ['(', ')', '[', 'a**', '*', 'a{2,1}', '(?P<1>a)', '(?P<a>a)(?P<a>b)', r'\2', '(?z)', '[z-a]', '\\', '(?P=x)', '(?<=a+)b', '+a', 'a{1}{2}', '(?P<n', r'\q', '(?:', '[a']: e(re.compile, p)
# expect: error: missing ), unterminated subpattern at position 0
# expect: error: unbalanced parenthesis at position 0
# expect: error: unterminated character set at position 0
# expect: error: multiple repeat at position 2
# expect: error: nothing to repeat at position 0
# expect: error: min repeat greater than max repeat at position 2
# expect: error: bad character in group name '1' at position 4
# expect: error: redefinition of group name 'a' as group 2; was group 1 at position 12
# expect: error: invalid group reference 2 at position 1
# expect: error: unknown extension ?z at position 1
# expect: error: bad character range z-a at position 1
# expect: error: bad escape (end of pattern) at position 0
# expect: error: unknown group name 'x' at position 4
# expect: error: look-behind requires fixed-width pattern
# expect: error: nothing to repeat at position 0
# expect: error: multiple repeat at position 4
# expect: error: missing >, unterminated name at position 4
# expect: error: bad escape \q at position 0
# expect: error: missing ), unterminated subpattern at position 0
# expect: error: unterminated character set at position 0
e(re.sub, 'a', r'\5', 'a'); e(re.match, 'a', 5); e(re.match, 5, 'a'); e(re.match, b'a', 'a'); print(re.match(b'a', b'abc'), re.compile('a'), re.compile('a', re.I | re.M), re.I, repr(re.compile('x').flags), re.VERBOSE, re.findall(r'''(?x) a # c
 b''', 'ab'), bool(re.match('', '')), type(re.compile('')), type(re.match('', '')), re.error)
# expect: error: invalid group reference 5 at position 1
# expect: TypeError: expected string or bytes-like object, got 'int'
# expect: TypeError: first argument must be string or compiled pattern
# expect: TypeError: cannot use a bytes pattern on a string-like object
# expect: <re.Match object; span=(0, 1), match=b'a'> re.compile('a') re.compile('a', re.IGNORECASE|re.MULTILINE) re.IGNORECASE 32 re.VERBOSE ['ab'] True <class 're.Pattern'> <class 're.Match'> <class 're.error'>


# --- contextlib ---
from contextlib import *
@contextmanager
def cm(x):
    print('enter', x)
    try: yield x * 2
    except ValueError as v: print('caught', v)
    finally: print('exit', x)
with cm(1) as a: print(a)
# expect: enter 1
# expect: 2
# expect: exit 1
with cm(2): raise ValueError('v')
# expect: enter 2
# expect: caught v
# expect: exit 2
try:
    with cm(3): raise KeyError('k')
    # expect: enter 3
    # expect: exit 3
except KeyError as k: print(repr(k))  # expect: KeyError('k')
@cm(4)
def deco(): print('in deco')
deco()
# expect: enter 4
# expect: in deco
# expect: exit 4
@contextmanager
def no(): 
    if 0: yield
e(lambda: no().__enter__())  # expect: RuntimeError: generator didn't yield
@contextmanager
def two(): yield 1; yield 2
def t():
    with two(): pass
e(t)  # expect: RuntimeError: generator didn't stop
with suppress(KeyError, ValueError): {}['a']
with ExitStack() as st: st.enter_context(cm(5)); st.callback(print, 'cb', 1); st.push(lambda *a: print('push', a[0])); print('body')
# expect: enter 5
# expect: body
# expect: push None
# expect: cb 1
# expect: exit 5
class Cl:
    def close(s): print('closed')
with closing(Cl()) as c: pass  # expect: closed
with nullcontext(5) as n: print(n)  # expect: 5
import io
with redirect_stdout(io.StringIO()) as o: print('hidden')
print(repr(o.getvalue())); s = ExitStack(); s.callback(print, 'later'); t = s.pop_all(); s.close(); t.close()
# expect: 'hidden\n'
# expect: later
class D(ContextDecorator):
    def __enter__(s): print('D in')
    def __exit__(s, *a): print('D out')
@D()
def f(): print('f')
f(); import asyncio
# expect: D in
# expect: f
# expect: D out
@asynccontextmanager
async def acm(): print('a in'); yield 9; print('a out')
async def main():
    async with acm() as v: print(v)
    async with AsyncExitStack() as st: print(await st.enter_async_context(acm())); st.callback(print, 'cb'); st.push_async_callback(asyncio.sleep, 0)
    async with aclosing(gen()) as g:
        async for x in g: print(x); break
async def gen():
    try: yield 1
    finally: print('gen closed')
asyncio.run(main())
# expect: a in
# expect: 9
# expect: a out
# expect: a in
# expect: 9
# expect: cb
# expect: a out
# expect: 1
# expect: gen closed


# --- copy ---
import copy
a = [1, [2, 3], {'k': [4]}]; b = copy.copy(a); c = copy.deepcopy(a); print(b[1] is a[1], c[1] is a[1], c == a)  # expect: True False True
class N:
    def __init__(s): s.l = [1]; s.me = s
n = copy.deepcopy(N()); print(n.me is n, n.l); class_ = type('C', (), {'__copy__': lambda s: 'copied', '__deepcopy__': lambda s, m: 'deep'}); print(copy.copy(class_()), copy.deepcopy(class_())); r = []; r.append(r); q = copy.deepcopy(r); print(q[0] is q); print(copy.deepcopy((1, [2])), copy.copy({1}), copy.deepcopy(len) is len, copy.copy(int)); import threading; e(copy.deepcopy, threading.Lock()); e(copy.copy, (x for x in [])); print(copy.replace if hasattr(copy, 'replace') else 'no', copy.Error)
# expect: True [1]
# expect: copied deep
# expect: True
# expect: (1, [2]) {1} True <class 'int'>
# expect: TypeError: cannot pickle '_thread.lock' object
# expect: TypeError: cannot pickle 'generator' object
# expect: no <class 'copy.Error'>
