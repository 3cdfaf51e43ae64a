for i in range(3):
    if i == 5: break
else:
    print('no break', i)
# expect: no break 2
for i in range(3):
    if i == 1: break
else:
    print('never')
print(i)
# expect: 1
for x in []: pass
else: print('empty else')
# expect: empty else
n = 3
while n:
    n -= 1
    if n == 1: continue
    print('n', n)
else:
    print('while else')
# expect: n 2
# expect: n 0
# expect: while else
while True:
    break
else:
    print('never')
for i in range(2):
    for j in range(3):
        if j == 1: break
    else:
        continue
    print('inner broke', i, j)
# expect: inner broke 0 1
# expect: inner broke 1 1
for i, c in enumerate('ab', 1): print(i, c, end=' ')
for a, (b, c) in [(1, (2, 3))]: print(a, b, c)
# expect: 1 a 2 b 1 2 3
for d['k'] in range(2) if False else (): pass
class O: pass
o = O()
for o.attr in (1, 2): pass
l = [0]
for l[0] in 'xy': pass
print(o.attr, l)
# expect: 2 ['y']
for i in (1, 2, 3):
    i = 10
    print(i, end=' ')
print()
# expect: 10 10 10
for i in range(5, 0, -2): print(i, end=' ')
for ch in 'añ한': print(ch, end=',')
for b in b'ab': print(b, end=',')
for k in {'q': 1}: print(k)
# expect: 5 3 1 a,ñ,한,97,98,q
for line in 'a\nb'.splitlines(): print(line)
# expect: a
# expect: b
for z in reversed([1, 2]): print(z, end='')
for p in zip('ab', (1, 2)): print(p, end='')
print()
# expect: 21('a', 1)('b', 2)
def f():
    for i in range(3):
        for j in range(3):
            if i * j == 2: return i, j
print(f())
# expect: (1, 2)
for s in ('for x in 5: pass', 'for x y in z: pass', 'for 1 in z: pass', 'for x in: pass', 'for x: pass', 'break', 'continue', 'while: pass', 'while 1 print(1)', 'for f() in z: pass', 'for x in y\n pass', 'else: pass', 'if x:\n continue', 'def f(): break', 'for i in range(3):\n def g(): continue', 'class A: break', 'while 0: pass\nelse: break', 'for i in (): pass\nelse: continue', 'for x in None: pass', 'for a, b in [1]: pass', 'for a, b in ["abc"]: pass', 'for a in [1]: del a; a', 'for x in 1, 2: print(x)', 'for x in *[1], 2: print(x)', 'for (x) in [1]: print(x)', 'for [x] in [[1]]: print(x)', 'for x, in [(1,)]: print(x)', 'for *x, in [(1,)]: print(x)'):
    try:
        exec(s)
    except SyntaxError as e:
        print(s, '|', e.msg)
    except Exception as e:
        print(s, '|', type(e).__name__, e)
# expect: for x in 5: pass | TypeError 'int' object is not iterable
# expect: for x y in z: pass | invalid syntax
# expect: for 1 in z: pass | cannot assign to literal
# expect: for x in: pass | invalid syntax
# expect: for x: pass | invalid syntax
# expect: break | 'break' outside loop
# expect: continue | 'continue' not properly in loop
# expect: while: pass | invalid syntax
# expect: while 1 print(1) | invalid syntax
# expect: for f() in z: pass | cannot assign to function call
# expect: for x in y
# expect:  pass | expected ':'
# expect: else: pass | invalid syntax
# expect: if x:
# expect:  continue | 'continue' not properly in loop
# expect: def f(): break | 'break' outside loop
# expect: for i in range(3):
# expect:  def g(): continue | 'continue' not properly in loop
# expect: class A: break | 'break' outside loop
# expect: while 0: pass
# expect: else: break | 'break' outside loop
# expect: for i in (): pass
# expect: else: continue | 'continue' not properly in loop
# expect: for x in None: pass | TypeError 'NoneType' object is not iterable
# expect: for a, b in [1]: pass | TypeError cannot unpack non-iterable int object
# expect: for a, b in ["abc"]: pass | ValueError too many values to unpack (expected 2)
# expect: for a in [1]: del a; a | NameError name 'a' is not defined
# expect: 1
# expect: 2
# expect: 1
# expect: 2
# expect: 1
# expect: 1
# expect: 1
# expect: [1]

a = [1, 2, 3, 4, 5, 6]
del a[0]
del a[-1], a[0]
print(a)
# expect: [3, 4, 5]
del a[1:]
print(a)
# expect: [3]
d = {'x': 1, 'y': [1, 2]}
del d['x'], d['y'][0]
print(d)
# expect: {'y': [2]}
x, y, z = 1, 2, 3
del x, (y, z)
for n in ('x', 'y', 'z'):
    try:
        eval(n)
    except NameError as e:
        print(e)
# expect: name 'x' is not defined
# expect: name 'y' is not defined
# expect: name 'z' is not defined
class C:
    def __delitem__(self, k): print('delitem', k)
    def __delattr__(self, n): print('delattr', n)
c = C()
del c[1], c['a'], c[1:2], c[1, 2], c.x, c[...]
# expect: delitem 1
# expect: delitem a
# expect: delitem slice(1, 2, None)
# expect: delitem (1, 2)
# expect: delattr x
# expect: delitem Ellipsis
for s in ('del nope', 'del a[10]', 'del a["x"]', 'del d["q"]', 'del 5', 'del f()', 'del a + b', 'del (a)', 'del [a]', 'del a.b.c', 'del', 'del *a', 'del a, 5', 'del None', 'del ()', 'del x.y', 'del "a"', 'del a[::0]', 'del (1).real', 'del len', 'del __name__x', 'del a, b for', 'del {a}', 'del a if 1 else b', 'del (a, b)[0]', 'del -a', 'del a < b', 'del lambda: 0', 'del ...', 'del True', 'del f"{a}"', 'del [x for x in y]', 'del a and b', 'del await_x'):
    try:
        exec(s, {'a': [1, 2], 'd': {}, 'x': object(), 'b': 5})
        print(s, 'ok')
    except SyntaxError as e:
        print(s, '|', e.msg)
    except Exception as e:
        print(s, '|', type(e).__name__, e)
# expect: del nope | NameError name 'nope' is not defined
# expect: del a[10] | IndexError list assignment index out of range
# expect: del a["x"] | TypeError list indices must be integers or slices, not str
# expect: del d["q"] | KeyError 'q'
# expect: del 5 | cannot delete literal
# expect: del f() | cannot delete function call
# expect: del a + b | cannot delete expression
# expect: del (a) ok
# expect: del [a] ok
# expect: del a.b.c | AttributeError 'list' object has no attribute 'b'
# expect: del | invalid syntax
# expect: del *a | cannot delete starred
# expect: del a, 5 | cannot delete literal
# expect: del None | cannot delete None
# expect: del () ok
# expect: del x.y | AttributeError 'object' object has no attribute 'y'
# expect: del "a" | cannot delete literal
# expect: del a[::0] | ValueError slice step cannot be zero
# expect: del (1).real | AttributeError attribute 'real' of 'int' objects is not writable
# expect: del len | NameError name 'len' is not defined
# expect: del __name__x | NameError name '__name__x' is not defined
# expect: del a, b for | invalid syntax
# expect: del {a} | cannot delete set display
# expect: del a if 1 else b | cannot delete conditional expression
# expect: del (a, b)[0] | TypeError 'tuple' object doesn't support item deletion
# expect: del -a | cannot delete expression
# expect: del a < b | cannot delete comparison
# expect: del lambda: 0 | cannot delete lambda
# expect: del ... | cannot delete ellipsis
# expect: del True | cannot delete True
# expect: del f"{a}" | cannot delete f-string expression
# expect: del [x for x in y] | cannot delete list comprehension
# expect: del a and b | cannot delete expression
# expect: del await_x | NameError name 'await_x' is not defined
def f():
    v = 1
    def g(): return v
    del v
    try:
        g()
    except NameError as e:
        print(e)
    v = 2
    return g()
print(f())
# expect: cannot access free variable 'v' where it is not associated with a value in enclosing scope
# expect: 2
for i in range(3):
    del i
print('i' in globals())
# expect: False

assert True
assert 1, 'not shown'
for s in ('assert False', 'assert 0, "msg"', 'assert [], [1, 2]', 'assert None, None', 'assert 1 == 2, f"{1} != {2}"', 'assert (1 == 2)', 'assert not 1, ("tuple", "msg")', 'assert 0, ValueError("inner")', 'assert', 'assert 1,', 'assert x = 1', 'assert 1 2', 'assert (x := 0), "walrus"', 'assert 0, 1 / 0', 'assert undefined_thing', 'assert lambda: 0', 'assert not not 0', 'assert "", 5', 'assert {}', 'assert 0 or 0, "or"'):
    try: exec(s); print(s, 'passed')
    except AssertionError as e: print(s, '->', repr(e), '|', e, '|', e.args)
    except SyntaxError as e: print(s, '->', e.msg)
    except Exception as e: print(s, '->', type(e).__name__, e)
# expect: assert False -> AssertionError() |  | ()
# expect: assert 0, "msg" -> AssertionError('msg') | msg | ('msg',)
# expect: assert [], [1, 2] -> AssertionError([1, 2]) | [1, 2] | ([1, 2],)
# expect: assert None, None -> AssertionError(None) | None | (None,)
# expect: assert 1 == 2, f"{1} != {2}" -> AssertionError('1 != 2') | 1 != 2 | ('1 != 2',)
# expect: assert (1 == 2) -> AssertionError() |  | ()
# expect: assert not 1, ("tuple", "msg") -> AssertionError(('tuple', 'msg')) | ('tuple', 'msg') | (('tuple', 'msg'),)
# expect: assert 0, ValueError("inner") -> AssertionError(ValueError('inner')) | inner | (ValueError('inner'),)
# expect: assert -> invalid syntax
# expect: assert 1, -> invalid syntax
# expect: assert x = 1 -> invalid syntax
# expect: assert 1 2 -> invalid syntax
# expect: assert (x := 0), "walrus" -> AssertionError('walrus') | walrus | ('walrus',)
# expect: assert 0, 1 / 0 -> ZeroDivisionError division by zero
# expect: assert undefined_thing -> NameError name 'undefined_thing' is not defined
# expect: assert lambda: 0 passed
# expect: assert not not 0 -> AssertionError() |  | ()
# expect: assert "", 5 -> AssertionError(5) | 5 | (5,)
# expect: assert {} -> AssertionError() |  | ()
# expect: assert 0 or 0, "or" -> AssertionError('or') | or | ('or',)
def f(x):
    assert isinstance(x, int), f'need int, got {type(x).__name__}'
    return x
print(f(5))
# expect: 5
try: f('a')
except AssertionError as e: print(e)
# expect: need int, got str
try: raise AssertionError('explicit')
except AssertionError as e: print(e, type(e).__mro__[1].__name__)
# expect: explicit Exception
print(__debug__)
# expect: True

x = 1; y = 2;
print(x, y); print('z')
# expect: 1 2
# expect: z
if x: print('one line'); print('two')
# expect: one line
# expect: two
for i in 1, 2: print(i, end=' '); print('-')
# expect: 1 -
# expect: 2 -
class A: pass; b = 1
print(A.b)
# expect: 1
def f(): return 1; return 2
print(f(), (
    1 +
    2), [1,
         2,
         ], {
    'a': 1,
    }, (1,), ((1)), ())
# expect: 1 3 [1, 2] {'a': 1} (1,) 1 ()
z = 1 \
    + 2
print(z)
# expect: 3
s = 'a' \
    'b'
print(s)
# expect: ab
# comment
t = """multi
line # not comment
"""  # comment
print(repr(t))
# expect: 'multi\nline # not comment\n'
if True:
	tab = 1
	print('tab')
# expect: tab
if x:
    pass
    # odd comment
  # dedented comment
    print('still in')
# expect: still in
print(0xFF, 0Xff, 0b11, 0B11, 0o17, 0O17, 1_0.0_1, 1E5, 1e-5, .5, 5., 1j, 1.5J, 0_0, 00, 1if 1 else 2)
# expect: 255 255 3 3 15 15 10.01 100000.0 1e-05 0.5 5.0 1j 1.5j 0 0 1
print(not-1, -1**2, 2**-1, 1if 0else 2, [1for _ in'ab'], 'a'in'abc', x<y!=3, lambda:0 and 1) if False else print(-1**2)
# expect: -1
print(*[1, 2], sep='', end='\n',)
# expect: 12
print(1,);print((1,2)[0],)
# expect: 1
# expect: 1
def g(a, b,): return a, b
print(g(1, 2,), g(*[1], **{'b': 2},))
# expect: (1, 2) (1, 2)
@(lambda f: f)
def h(): return 'h'
print(h(), 1 .__add__(2), 1..__add__(2), "x".upper(), [].__len__(), {}.get('q'), ().__len__(), (lambda: 5)(), not not [], +-1, --1, ~~1, not True, 1 if True else 2 if False else 3)
# expect: h 3 3.0 X 0 None 0 5 False -1 1 1 False 1
if (a := 1) and (b := 2): print(a, b)
# expect: 1 2
del a, b
try: print(a)
except NameError: print('gone')
finally: pass
# expect: gone
with open('/dev/null') as q, open('/dev/null') as w: pass
assert x == 1, 'msg'
global_x = x = y = z = 9
print(global_x, x, y, z)
# expect: 9 9 9 9
pass; pass
...
None
"docstring-like"


true_name = AssertionError

class AssertionError(Exception):
    pass

try:
    assert 0, 'of the language'
except true_name as error:
    print(repr(error))  # expect: AssertionError('of the language')
del AssertionError
