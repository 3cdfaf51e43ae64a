import ast
src = '''
import os, sys as s
from . import x
from a.b import c as d, e
"""doc"""
@dec(1)
def f(a, b: int=1, /, c=2, *args, d, e=3, **kw) -> int:
    """hello
    there"""
    x = a + b * c ** -d
    return x, (yield)
class A(B, metaclass=M):
    z: int = 5
    y: str
    def m(self): pass
async def g():
    async with a as b, c: await x
    async for i in y: pass
for i, j in [1, 2]:
    if i > 1 and not j or (a if b else c): break
    elif i in (1,): continue
    else: pass
else:
    del x, y[1:2, ::3]
while True:
    try:
        raise E('x') from None
    except (A, B) as e:
        pass
    except: pass
    else: z
    finally: w
try: pass
except* V: pass
print(f"{x!r:>{w}} {{}} a'b", *a, k=1, **kw, end='\\n')
lambda x, *y: x if y else [i async for i in z if q]
{1: 2, **d}; {1, 2}; {k: v for k, v in d.items()}; (i for i in x)
x = y = (1, 2.5, 3j, b'x', 'it\\'s', None, ..., 1e400, 10**30)
(a + b) * c - (d - e) - -f ** (-g)
a < b <= c is not d
x += 1
assert a, 'b'
global q
with open(f) as z: pass
match v:
    case [1, *rest] if rest: pass
    case {'a': 1, **r}: pass
    case P(x, y=2) | None: pass
    case (1 | 2) as z: pass
    case _: pass
if (n := 10) > 5: a[1].b().c
not a; ~b; 1 .real; x[a, b]; x[()]; await_ = 1
"a" "b"
123456789012345678901234567890
'''
print(ast.unparse(ast.parse(src)))
# expect: import os, sys as s
# expect: from . import x
# expect: from a.b import c as d, e
# expect: 'doc'
# expect:
# expect: @dec(1)
# expect: def f(a, b: int=1, /, c=2, *args, d, e=3, **kw) -> int:
# expect:     """hello
# expect:     there"""
# expect:     x = a + b * c ** (-d)
# expect:     return (x, (yield))
# expect:
# expect: class A(B, metaclass=M):
# expect:     z: int = 5
# expect:     y: str
# expect:
# expect:     def m(self):
# expect:         pass
# expect:
# expect: async def g():
# expect:     async with a as b, c:
# expect:         await x
# expect:     async for i in y:
# expect:         pass
# expect: for i, j in [1, 2]:
# expect:     if i > 1 and (not j) or (a if b else c):
# expect:         break
# expect:     elif i in (1,):
# expect:         continue
# expect:     else:
# expect:         pass
# expect: else:
# expect:     del x, y[1:2, ::3]
# expect: while True:
# expect:     try:
# expect:         raise E('x') from None
# expect:     except (A, B) as e:
# expect:         pass
# expect:     except:
# expect:         pass
# expect:     else:
# expect:         z
# expect:     finally:
# expect:         w
# expect: try:
# expect:     pass
# expect: except* V:
# expect:     pass
# expect: print(f"{x!r:>{w}} {{}} a'b", *a, k=1, **kw, end='\n')
# expect: lambda x, *y: x if y else [i async for i in z if q]
# expect: {1: 2, **d}
# expect: {1, 2}
# expect: {k: v for k, v in d.items()}
# expect: (i for i in x)
# expect: x = y = (1, 2.5, 3j, b'x', "it's", None, ..., 1e309, 10 ** 30)
# expect: (a + b) * c - (d - e) - -f ** (-g)
# expect: a < b <= c is not d
# expect: x += 1
# expect: assert a, 'b'
# expect: global q
# expect: with open(f) as z:
# expect:     pass
# expect: match v:
# expect:     case [1, *rest] if rest:
# expect:         pass
# expect:     case {'a': 1, **r}:
# expect:         pass
# expect:     case P(x, y=2) | None:
# expect:         pass
# expect:     case 1 | 2 as z:
# expect:         pass
# expect:     case _:
# expect:         pass
# expect: if (n := 10) > 5:
# expect:     a[1].b().c
# expect: not a
# expect: ~b
# expect: 1 .real
# expect: x[a, b]
# expect: x[()]
# expect: await_ = 1
# expect: 'ab'
# expect: 123456789012345678901234567890
for s in ['a, b = 1, 2','return_ = 1,','for x, in y: pass','f((1,2))','return 1,2','x = yield 1, 2','a and b and not c and d or e','del (a, b)','[*a, b]','x[1,]','lambda: (yield)','x = 1 if a else (b, c)','(a, b)', 'x: int = 1, 2','x += 1, 2','print(*a, (b for b in c))','assert (a, b)','f"{x:{y}}{{{z!r}}}"', "f'{d[\"k\"]}\\n'",'"a\\nb"',"'''x\n'''", 'not (a and b)','-(-x)','(-x)**2','-x**2','a if b else c if d else e','(a if b else c) if d else e','(lambda: 1)()','(await_ := 5)','f(x := 1)','[x := 1, 2]','a < (b < c)','(a, b)[0]','{**a}','1 if (yield) else 2','with (a as b, c): pass','with (a, b) as c: pass','raise','global a, b',"x = 'it''s'", 'a[b:c, d]', 'a[:]','a[::2]','(a or b) and c','a or (b and c)', 'not a == b', '(not a) == b', '2 ** -1', '(a ** b) ** c','a ** b ** c','a - (b - c)','a / b / c','~-x', 'async_ = lambda a, b=1, *c, d, e=2, **f: 0', 'print((yield))' ]:
    try: t=ast.unparse(ast.parse(s))
    except SyntaxError as e: t=str(e)
    print(repr(s),'->',repr(t))
    # expect: 'a, b = 1, 2' -> 'a, b = (1, 2)'
    # expect: 'return_ = 1,' -> 'return_ = (1,)'
    # expect: 'for x, in y: pass' -> 'for x, in y:\n    pass'
    # expect: 'f((1,2))' -> 'f((1, 2))'
    # expect: 'return 1,2' -> 'return (1, 2)'
    # expect: 'x = yield 1, 2' -> 'x = (yield (1, 2))'
    # expect: 'a and b and not c and d or e' -> 'a and b and (not c) and d or e'
    # expect: 'del (a, b)' -> 'del (a, b)'
    # expect: '[*a, b]' -> '[*a, b]'
    # expect: 'x[1,]' -> 'x[1,]'
    # expect: 'lambda: (yield)' -> 'lambda: (yield)'
    # expect: 'x = 1 if a else (b, c)' -> 'x = 1 if a else (b, c)'
    # expect: '(a, b)' -> '(a, b)'
    # expect: 'x: int = 1, 2' -> 'x: int = (1, 2)'
    # expect: 'x += 1, 2' -> 'x += (1, 2)'
    # expect: 'print(*a, (b for b in c))' -> 'print(*a, (b for b in c))'
    # expect: 'assert (a, b)' -> 'assert (a, b)'
    # expect: 'f"{x:{y}}{{{z!r}}}"' -> "f'{x:{y}}{{{z!r}}}'"
    # expect: 'f\'{d["k"]}\\n\'' -> 'f"{d[\'k\']}\\n"'
    # expect: '"a\\nb"' -> '"""a\nb"""'
    # expect: "'''x\n'''" -> '"""x\n"""'
    # expect: 'not (a and b)' -> 'not (a and b)'
    # expect: '-(-x)' -> '--x'
    # expect: '(-x)**2' -> '(-x) ** 2'
    # expect: '-x**2' -> '-x ** 2'
    # expect: 'a if b else c if d else e' -> 'a if b else c if d else e'
    # expect: '(a if b else c) if d else e' -> '(a if b else c) if d else e'
    # expect: '(lambda: 1)()' -> '(lambda: 1)()'
    # expect: '(await_ := 5)' -> '(await_ := 5)'
    # expect: 'f(x := 1)' -> 'f((x := 1))'
    # expect: '[x := 1, 2]' -> '[(x := 1), 2]'
    # expect: 'a < (b < c)' -> 'a < (b < c)'
    # expect: '(a, b)[0]' -> '(a, b)[0]'
    # expect: '{**a}' -> '{**a}'
    # expect: '1 if (yield) else 2' -> '1 if (yield) else 2'
    # expect: 'with (a as b, c): pass' -> 'with a as b, c:\n    pass'
    # expect: 'with (a, b) as c: pass' -> 'with (a, b) as c:\n    pass'
    # expect: 'raise' -> 'raise'
    # expect: 'global a, b' -> 'global a, b'
    # expect: "x = 'it''s'" -> "x = 'its'"
    # expect: 'a[b:c, d]' -> 'a[b:c, d]'
    # expect: 'a[:]' -> 'a[:]'
    # expect: 'a[::2]' -> 'a[::2]'
    # expect: '(a or b) and c' -> '(a or b) and c'
    # expect: 'a or (b and c)' -> 'a or (b and c)'
    # expect: 'not a == b' -> 'not a == b'
    # expect: '(not a) == b' -> '(not a) == b'
    # expect: '2 ** -1' -> '2 ** (-1)'
    # expect: '(a ** b) ** c' -> '(a ** b) ** c'
    # expect: 'a ** b ** c' -> 'a ** b ** c'
    # expect: 'a - (b - c)' -> 'a - (b - c)'
    # expect: 'a / b / c' -> 'a / b / c'
    # expect: '~-x' -> '~-x'
    # expect: 'async_ = lambda a, b=1, *c, d, e=2, **f: 0' -> 'async_ = lambda a, b=1, *c, d, e=2, **f: 0'
    # expect: 'print((yield))' -> 'print((yield))'
