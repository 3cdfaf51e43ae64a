class D(dict): pass
class L(list): pass
class T(tuple): pass
class S(str): pass
class I(int): pass
class B(bytes): pass
class F(frozenset): pass
for c in (D, L, T, S, I, B, F):
    o = c(); print(c.__name__, repr(o), isinstance(o, c.__bases__[0]), type(o).__name__, o == c.__bases__[0](), bool(o), o.__class__.__name__)
    # expect: D {} True D True False D
    # expect: L [] True L True False L
    # expect: T () True T True False T
    # expect: S '' True S True False S
    # expect: I 0 True I True False I
    # expect: B b'' True B True False B
    # expect: F F() True F True False F
print(D(a=1), L('ab'), T([1, 2]), S(5), I('12'), B([65]), F([1]), D({'a': 1})['a'], L([1]) + [2], T((1,)) + (2,), S('a') + 'b', I(1) + 1, B(b'a') + b'b', L([1]) == [1], hash(S('a')) == hash('a'), hash(T((1,))) == hash((1,)), I(5) in [5], {S('k'): 1}['k'], {'k': 1}[S('k')], sorted([I(3), 1, I(2)]), max(I(1), I(2)), sum([I(1), I(2)]), int(S('5')), float(S('1.5')), S('a').join(['b', 'c']), ','.join([S('x'), S('y')]), '%s' % S('q'), '%d' % I(3), f'{S("f"):>3}', f'{I(7):03d}', len(S('abc')), S('abc')[1:], list(S('ab')), S('Ab').lower(), S('a') * 2, [*L([1])], (*T((1,)),), {**D(a=1)}, range(I(3)), [1, 2, 3][I(1)], 'abc'[I(1)], chr(I(65)), ord(S('a')), isinstance(I(1) + 1, I), str(I(3)), repr(S('q')), bytes(B(b'x')), L([3, 1]).copy(), type(L([1]).copy()), type(L([1])[:]), type(T((1,))[:]), type(S('a')[:]), type(D().copy()), type(F().copy()), D.fromkeys('a'), type(D.fromkeys('a')))
# expect: {'a': 1} ['a', 'b'] (1, 2) 5 12 b'A' F({1}) 1 [1, 2] (1, 2) ab 2 b'ab' True True True True 1 1 [1, 2, 3] 2 3 5 1.5 bac x,y q 3   f 007 3 bc ['a', 'b'] ab aa [1] (1,) {'a': 1} range(0, 3) 2 b A 97 False 3 'q' b'x' [3, 1] <class 'list'> <class 'list'> <class 'tuple'> <class 'str'> <class 'dict'> <class 'frozenset'> {'a': None} <class '__main__.D'>
class St(S):
    def __len__(s): return 99
    def __iter__(s): return iter('zz')
    def __contains__(s, x): return True
    def __getitem__(s, i): return 'gi'
    def __hash__(s): return 5
    def __str__(s): return 'STR'
    def __format__(s, f): return 'FMT'
x = St('abc'); print(len(x), list(x), 'q' in x, x[0], hash(x), str(x), f'{x}', '%s' % x, x + '', ''.join([x]), x.upper(), [c for c in x], x == 'abc', '{}'.format(x), print(x))
# expect: STR
# expect: 99 ['z', 'z'] True gi 5 STR FMT STR abc abc ABC ['z', 'z'] True FMT None
# Exceptions with fields of their own can't be bases together.
for bases in ((ValueError, OSError, StopIteration), (SyntaxError, ImportError), (UnicodeDecodeError, UnicodeEncodeError), (KeyError, AttributeError), (OSError, FileNotFoundError)):
    try: print(type('Both', bases, {}).__name__)
    except TypeError as e: print(e)
from collections.abc import Hashable
print(isinstance({}.keys(), Hashable), {}.items().__hash__, isinstance({}.values(), Hashable), object().__sizeof__())
# expect: multiple bases have instance lay-out conflict
# expect: multiple bases have instance lay-out conflict
# expect: multiple bases have instance lay-out conflict
# expect: Both
# expect: Cannot create a consistent method resolution
# expect: order (MRO) for bases OSError, FileNotFoundError
# expect: False None True 16
