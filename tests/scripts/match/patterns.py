def f(x):
    match x:
        case 0: return 'zero'
        case -1 | 1: return 'unit'
        case 2.5: return 'float'
        case 1+2j: return 'complex'
        case -3-4j: return 'neg complex'
        case 'a' 'b': return 'ab'
        case b'z': return 'bytes'
        case None: return 'none'
        case True: return 'true'
        case []: return 'empty'
        case [a]: return ('one', a)
        case (a, b): return ('two', a, b)
        case [a, *rest, z]: return ('more', a, rest, z)
        case {'k': v, **rest}: return ('map', v, rest)
        case {}: return 'anymap'
        case int(n): return ('int', n)
        case str() as s: return ('str', s)
        case float(real=r, imag=i): return ('fl', r, i)
        case _: return 'other'
for x in (0, 1, -1, True, 2.5, 1+2j, -3-4j, 'ab', 'abc', b'z', None, [], (), [1], (1,2), [1,2,3,4], {'k':1,'b':2}, {'x':1}, 7, 3.5, {1}, range(2), range(0), b'', object):
    print(repr(x), f(x))
    # expect: 0 zero
    # expect: 1 unit
    # expect: -1 unit
    # expect: True unit
    # expect: 2.5 float
    # expect: (1+2j) complex
    # expect: (-3-4j) neg complex
    # expect: 'ab' ab
    # expect: 'abc' ('str', 'abc')
    # expect: b'z' bytes
    # expect: None none
    # expect: [] empty
    # expect: () empty
    # expect: [1] ('one', 1)
    # expect: (1, 2) ('two', 1, 2)
    # expect: [1, 2, 3, 4] ('more', 1, [2, 3], 4)
    # expect: {'k': 1, 'b': 2} ('map', 1, {'b': 2})
    # expect: {'x': 1} anymap
    # expect: 7 ('int', 7)
    # expect: 3.5 ('fl', 3.5, 0.0)
    # expect: {1} other
    # expect: range(0, 2) ('two', 0, 1)
    # expect: range(0, 0) empty
    # expect: b'' other
    # expect: <class 'object'> other
class P:
    __match_args__ = ('x','y')
    def __init__(self,x,y): self.x=x; self.y=y
def g(p):
    match p:
        case P(0,0): return 'origin'
        case P(x,0) if x>10: return f'far {x}'
        case P(x=0,y=yy): return f'y {yy}'
        case P(a,b): return a,b
        case P(): return 'impossible'
        case (P(a,b), P(c,d)): return a,b,c,d
        case [P(x=x) as q, *_] : return x, type(q).__name__
        case {'p': P(1 | 2 as n, [*s])}: return n, s
        case str(t) | bytes(t): return 't', t
for p in (P(0,0),P(11,0),P(0,5),P(2,3),(P(1,2),P(3,4)),[P(5,6)],{'p':P(2,[1,2])},{'p':P(3,[])},'hey',b'hey',3): print(g(p))
# expect: origin
# expect: far 11
# expect: y 5
# expect: (2, 3)
# expect: (1, 2, 3, 4)
# expect: (5, 'P')
# expect: (2, [1, 2])
# expect: None
# expect: ('t', 'hey')
# expect: ('t', b'hey')
# expect: None
match 3:
    case x if x == 4: print('no')
    case x: print('got', x)  # expect: got 3
print(x)  # expect: 3
match 1, 2:
    case 1, *y: print(y)  # expect: [2]
match = 5; case = 6; _ = 7
print(match, case, _)  # expect: 5 6 7
match [1]:
    case [_]: print(_)  # expect: 7
match (match):
    case 5: print('soft')  # expect: soft
print(match + case)  # expect: 11
match *[1,2], 3:
    case [a,b,c]: print(a,b,c)  # expect: 1 2 3
class C: A = 1; B='x'
for v in (1,'x',2):
    match v:
        case C.A: print('A')  # expect: A
        case C.B: print('B')  # expect: B
        case z: print('z', z)  # expect: z 2
def k():
    for i in range(5):
        match i:
            case 1: continue
            case 3: break
            case n: print(n)
k()
# expect: 0
# expect: 2
def un(v):
    match v:
        case 1: q=1
        case _: pass
    return q
print(un(1))  # expect: 1
try: un(2)
except UnboundLocalError as e: print(e)  # expect: cannot access local variable 'q' where it is not associated with a value
def errs(v, c):
    try:
        match v:
            case c(1,2): print('y')
            case _: print('n')
    except Exception as e: print(type(e).__name__, e)
errs(1,int); errs(1,5); errs(P(1,2),P); errs(P(1,3),P)
# expect: TypeError int() accepts 1 positional sub-pattern (2 given)
# expect: TypeError called match pattern must be a type
# expect: y
# expect: n
class Bad: __match_args__=['a']
class Bad2: __match_args__=(1,)
class None_: pass
class One: __match_args__=('a',)
errs(Bad(),Bad); errs(Bad2(),Bad2); errs(None_(),None_); errs(One(),One); errs(1,None_)
# expect: TypeError Bad.__match_args__ must be a tuple (got list)
# expect: TypeError Bad2() accepts 1 positional sub-pattern (2 given)
# expect: TypeError None_() accepts 0 positional sub-patterns (2 given)
# expect: TypeError One() accepts 1 positional sub-pattern (2 given)
# expect: n
from collections import deque, OrderedDict, defaultdict
match deque([1,2]):
    case [a,b]: print('deque',a,b)  # expect: deque 1 2
match OrderedDict(a=1):
    case {'a': 1}: print('od')  # expect: od
match defaultdict(int):
    case {'zz': x}: print('no')
    case {}: print('dd ok')  # expect: dd ok
from dataclasses import dataclass
@dataclass
class D:
    a: int
    b: int = 3
match D(1):
    case D(a, b): print(a,b)  # expect: 1 3
from collections import namedtuple
N=namedtuple('N','p q')
match N(1,2):
    case N(p, q=2): print('nt', p)  # expect: nt 1
match N(1,2):
    case (p, q): print('nt2', p, q)  # expect: nt2 1 2
from enum import Enum
class Color(Enum):
    RED=1
    BLUE=2
match Color.BLUE:
    case Color.RED: print('red')
    case Color.BLUE: print('blue')  # expect: blue
match {'a': {'b': [1, {'c': 2}]}}:
    case {'a': {'b': [1, {'c': deep}]}}: print(deep)  # expect: 2
match 'x':
    case ('x' | 'y') as w: print(w)  # expect: x
class M:
    def m(self, v):
        match v:
            case self.t: return 't'
            case {self.t: r}: return r
    t = 4
print(M().m(4), M().m({4: 9}))  # expect: t 9
async def co(v):
    match v:
        case [x]: return x
import asyncio
print(asyncio.run(co([8])))  # expect: 8
def gen(v):
    match (yield v):
        case 'a': yield 1
        case o: yield o
gg=gen(0); print(next(gg), gg.send('a'))  # expect: 0 1
lam = lambda: [y for y in [1]]
match ...:
    case x: print(x)  # expect: Ellipsis
match x:
    case None | False: pass
    case _ if False: print('no')
    case _: print('end')  # expect: end
match(1)if False else 2
