def e(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except BaseException as x: print(type(x).__name__ + ':', x)


# --- all_any ---
e(all, []); e(any, []); e(all, [1, 0]); e(any, [0, '']); e(all, 5); e(any, None)
# expect: True
# expect: False
# expect: False
# expect: False
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: 'NoneType' object is not iterable
def g():
    for i in [1, 0, 2]:
        print('g', i); yield i
e(all, g()); e(any, g()); e(all); e(all, {0: 1}); e(any, 'a')
# expect: g 1
# expect: g 0
# expect: False
# expect: g 1
# expect: True
# expect: TypeError: all() takes exactly one argument (0 given)
# expect: False
# expect: True


# --- callable ---
e(callable, print); e(callable, 1); e(callable, lambda: 0); e(callable, int)
# expect: True
# expect: False
# expect: True
# expect: True
class A:
    def __call__(self, *a, **k): return a, k
a = A(); e(callable, a); e(a, 1, x=2); A.__call__ = None; e(callable, a); e(a)
# expect: True
# expect: ((1,), {'x': 2})
# expect: True
# expect: TypeError: 'NoneType' object is not callable
a = object(); e(callable, a); e(a)
# expect: False
# expect: TypeError: 'object' object is not callable


# --- compile ---
e(compile, '1+', 'f', 'eval'); e(compile, 'x=1', 'f', 'eval'); e(compile, '1', 'f', 'foo')
# expect: SyntaxError: invalid syntax (f, line 1)
# expect: SyntaxError: invalid syntax (f, line 1)
# expect: ValueError: compile() mode must be 'exec', 'eval' or 'single'
c = compile('a+1', 'f', 'eval'); a = 4; e(eval, c); c = compile('print(a); b = 5', 'f', 'exec'); exec(c); print(b)
# expect: TypeError: can only concatenate tuple (not "int") to tuple
# expect: 4
# expect: 5
c = compile('a; 5; None; "x"', '<s>', 'single')
exec(c)
# expect: 4
# expect: 5
# expect: 'x'
try: compile('x = = 1', 'name.py', 'exec')
except SyntaxError as x: print(x.msg, x.filename, x.lineno, x.offset, x.text, x.end_lineno, x.end_offset, x.args, x)
# expect: invalid syntax name.py 1 5 x = = 1
# expect:  1 6 ('invalid syntax', ('name.py', 1, 5, 'x = = 1\n', 1, 6)) invalid syntax (name.py, line 1)
e(compile, 'def f(:', 'a', 'exec'); e(compile, ' x', 'a', 'exec')
# expect: SyntaxError: invalid syntax (a, line 1)
# expect: IndentationError: unexpected indent (a, line 1)


# --- dict_ctor ---
e(dict); e(dict, a=1); e(dict, [(1, 2), [3, 4]]); e(dict, {1: 2}, b=3); e(dict, 5); e(dict, [1]); e(dict, ['ab', 'cd']); e(dict, ['abc']); e(dict, [()]); e(dict, {1: 2}, {3: 4}); e(dict, zip('ab', [1, 2])); e(dict, [([], 1)])
# expect: {}
# expect: {'a': 1}
# expect: {1: 2, 3: 4}
# expect: {1: 2, 'b': 3}
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: cannot convert dictionary update sequence element #0 to a sequence
# expect: {'a': 'b', 'c': 'd'}
# expect: ValueError: dictionary update sequence element #0 has length 3; 2 is required
# expect: ValueError: dictionary update sequence element #0 has length 0; 2 is required
# expect: TypeError: dict expected at most 1 argument, got 2
# expect: {'a': 1, 'b': 2}
# expect: TypeError: unhashable type: 'list'
class M:
    def keys(self): return ['p', 'q']
    def __getitem__(self, k): return k * 2
e(dict, M()); e(lambda: {**M()}); e(lambda: {**5}); e(lambda: dict(**{'a': 1}, **{'a': 2})); e(lambda: dict(**{1: 2})); e(lambda: {**[1]})
# expect: {'p': 'pp', 'q': 'qq'}
# expect: {'p': 'pp', 'q': 'qq'}
# expect: TypeError: 'int' object is not a mapping
# expect: TypeError: dict() got multiple values for keyword argument 'a'
# expect: TypeError: keywords must be strings
# expect: TypeError: 'list' object is not a mapping
e(dict.fromkeys, 'abc'); e(dict.fromkeys, [1, 2], []); e(dict.fromkeys, 5)
# expect: {'a': None, 'b': None, 'c': None}
# expect: {1: [], 2: []}
# expect: TypeError: 'int' object is not iterable


# --- filter_map ---
e(list, filter(None, [0, 1, '', 'a'])); e(list, filter(lambda x: x > 1, [1, 2, 3])); e(filter, None); e(filter, None, 5); e(list, map(lambda a, b: a + b, [1, 2], [3, 4, 5])); e(map, 1); e(list, map(5, [1])); e(list, map(str, [])); e(map); e(list, filter(5, [1])); m = map(int, ['1', 'x']); e(next, m); e(next, m); e(next, m); print(type(m), type(filter(None, [])))
# expect: [1, 'a']
# expect: [2, 3]
# expect: TypeError: filter expected 2 arguments, got 1
# expect: TypeError: 'int' object is not iterable
# expect: [4, 6]
# expect: TypeError: map() must have at least two arguments.
# expect: TypeError: 'int' object is not callable
# expect: []
# expect: TypeError: map() must have at least two arguments.
# expect: TypeError: 'int' object is not callable
# expect: 1
# expect: ValueError: invalid literal for int() with base 10: 'x'
# expect: StopIteration:
# expect: <class 'map'> <class 'filter'>


# --- format_builtin ---
e(format, 3); e(format, 3, 'd'); e(format, 3, '05'); e(format, 3.14159, '.2f'); e(format, 'a', '>5'); e(format, 3, 's'); e(format, 'a', 'd'); e(format, None, ''); e(format, None, '5'); e(format, [1], '>5'); e(format, 5, 5); e(format, True, 'd'); e(format, True, ''); e(format, True, '5'); e(format, 1j, '.2f'); e(format, 1+2j, '>10'); e(format, (1,), ''); e(format, object, '');
# expect: '3'
# expect: '3'
# expect: '00003'
# expect: '3.14'
# expect: '    a'
# expect: ValueError: Unknown format code 's' for object of type 'int'
# expect: ValueError: Unknown format code 'd' for object of type 'str'
# expect: 'None'
# expect: TypeError: unsupported format string passed to NoneType.__format__
# expect: TypeError: unsupported format string passed to list.__format__
# expect: TypeError: format() argument 2 must be str, not int
# expect: '1'
# expect: 'True'
# expect: '    1'
# expect: '0.00+1.00j'
# expect: '    (1+2j)'
# expect: '(1,)'
# expect: "<class 'object'>"
class A:
    def __format__(self, s): return 'fmt<' + s + '>'
e(format, A(), 'xyz'); print(f'{A():q}', '{:w}'.format(A()), f'{A()}')
# expect: 'fmt<xyz>'
# expect: fmt<q> fmt<w> fmt<>
class B:
    def __format__(self, s): return 3
e(format, B())  # expect: TypeError: __format__ must return a str, not int


# --- frozenset ---
f = frozenset([1, 2, 3]); print(f, len(f), 1 in f); e(lambda: f | {4}); e(lambda: {4} | f); e(hash, frozenset()); e(f.add if hasattr(f, 'add') else 'noadd'); e(lambda: f.add(1)); e(frozenset, 5); e(frozenset); e(frozenset, 'aab'); e(lambda: f == {1, 2, 3}); e(lambda: f.copy() is f); e(lambda: frozenset(f) is f); e(lambda: f < {1, 2, 3, 4}); e(lambda: {f: 1}[frozenset([3, 2, 1])]); e(lambda: {1} in {frozenset([1])}); f |= {9}; print(sorted(f), type(f)); e(frozenset, [[]]); e(frozenset, 1, 2); e(lambda: f.union([1], (77,))); e(lambda: f - [1])
# expect: frozenset({1, 2, 3}) 3 True
# expect: frozenset({1, 2, 3, 4})
# expect: {1, 2, 3, 4}
# expect: 133146708735736
# expect: TypeError: 'str' object is not callable
# expect: AttributeError: 'frozenset' object has no attribute 'add'
# expect: TypeError: 'int' object is not iterable
# expect: frozenset()
# expect: frozenset({'a', 'b'})
# expect: True
# expect: True
# expect: True
# expect: True
# expect: 1
# expect: True
# expect: [1, 2, 3, 9] <class 'frozenset'>
# expect: TypeError: unhashable type: 'list'
# expect: TypeError: frozenset expected at most 1 argument, got 2
# expect: frozenset({1, 2, 3, 9, 77})
# expect: TypeError: unsupported operand type(s) for -: 'frozenset' and 'list'


# --- getattr_dunder ---
class A:
    def __getattr__(self, n):
        if n.startswith('x'): return n
        raise AttributeError(n)
    def __setattr__(self, n, v): print('set', n, v); object.__setattr__(self, n, v)
    def __delattr__(self, n): print('del', n); object.__delattr__(self, n)
a = A(); print(a.xyz); e(lambda: a.foo); a.b = 1; del a.b; e(lambda: delattr(a, 'b')); print(hasattr(a, 'q'), hasattr(a, 'xq'), getattr(a, 'q', 5))
# expect: xyz
# expect: AttributeError: foo
# expect: set b 1
# expect: del b
# expect: del b
# expect: AttributeError: 'A' object has no attribute 'b'
# expect: False True 5
class B:
    def __getattribute__(self, n):
        print('ga', n); return object.__getattribute__(self, n)
    def m(self): return 'm'
b = B(); b.z = 3; print(b.z, b.m()); e(lambda: b.zz); print(len([1])); e(lambda: b.__dict__)
# expect: ga z
# expect: ga m
# expect: 3 m
# expect: ga zz
# expect: AttributeError: 'B' object has no attribute 'zz'
# expect: 1
# expect: ga __dict__
# expect: {'z': 3}


# --- globals_locals ---
x = 1
print('x' in globals(), globals()['x'], sorted(k for k in globals() if not k.startswith('__')))
# expect: True 1 ['A', 'B', 'M', 'a', 'b', 'c', 'e', 'f', 'g', 'm', 'x']
globals()['y'] = 5; print(y)  # expect: 5
def f(a, *b, **c):
    d = 1
    def g(): return d
    print(locals()['a'], sorted(locals()))
f(1, 2, z=3)  # expect: 1 ['a', 'b', 'c', 'd', 'g']
class C:  # expect: ['__module__', '__qualname__', 'q']
    q = 1
    print(sorted(locals()))
print(vars(C)['q'], locals() is globals()); e(vars, 5); e(vars, object()); e(globals, 1)
# expect: 1 True
# expect: TypeError: vars() argument must have __dict__ attribute
# expect: TypeError: vars() argument must have __dict__ attribute
# expect: TypeError: globals() takes no arguments (1 given)


# --- hash ---
e(hash, 1); e(hash, 1.0); e(hash, True); e(hash, 2**61 - 1); e(hash, 2**61); e(hash, -1); e(hash, -2); e(hash, 10**20); e(hash, None) if 0 else None; e(hash, []); e(hash, {}); e(hash, set()); e(hash, ([],)); e(hash, (1, 2)); e(hash, ()); e(hash, slice(1)); e(hash, bytearray()); e(hash, 1j); e(hash, 1.5+2j); e(hash, 'a'); e(hash, b'a'); e(hash, ''); e(hash, range(3)); e(hash, frozenset([1, 2]))
# expect: 1
# expect: 1
# expect: 1
# expect: 0
# expect: 1
# expect: -2
# expect: -2
# expect: 848750603811160107
# expect: TypeError: unhashable type: 'list'
# expect: TypeError: unhashable type: 'dict'
# expect: TypeError: unhashable type: 'set'
# expect: TypeError: unhashable type: 'list'
# expect: -3550055125485641917
# expect: 5740354900026072187
# expect: TypeError: unhashable type: 'slice'
# expect: TypeError: unhashable type: 'bytearray'
# expect: 1000003
# expect: 1152921504608846983
# expect: 4644417185603328019
# expect: 4644417185603328019
# expect: 0
# expect: -8338477496398685190
# expect: -1826646154956904602
class A:
    def __hash__(self): return 'x'
e(hash, A())  # expect: TypeError: __hash__ method should return an integer
class B:
    def __hash__(self): return 2**65 + 3
e(hash, B())  # expect: 19
class C:
    def __eq__(self, o): return True
e(hash, C()); print(C.__hash__)
# expect: TypeError: unhashable type: 'C'
# expect: None


# --- isinstance ---
e(isinstance, 1, int); e(isinstance, True, int); e(isinstance, 1, (str, (int,))); e(isinstance, 1, 5); e(isinstance, 1, (5,)); e(issubclass, bool, int); e(issubclass, 1, int); e(issubclass, int, 1); e(isinstance, 1, int | str); e(isinstance, 1, list[int]); e(isinstance, 1, ()); e(issubclass, int, (str, object)); e(isinstance, 1, [int]); e(isinstance, None, type(None)); e(isinstance, 1, int | None); e(issubclass, int, int | str); e(isinstance, 1)
# expect: True
# expect: True
# expect: True
# expect: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: True
# expect: TypeError: issubclass() arg 1 must be a class
# expect: TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
# expect: True
# expect: TypeError: isinstance() argument 2 cannot be a parameterized generic
# expect: False
# expect: True
# expect: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: True
# expect: True
# expect: True
# expect: TypeError: isinstance expected 2 arguments, got 1
class M(type):
    def __instancecheck__(c, o): print('ic'); return o == 5
    def __subclasscheck__(c, o): print('sc'); return 'yes'
class A(metaclass=M): pass
e(isinstance, 5, A); e(isinstance, 6, A); e(issubclass, int, A); e(isinstance, A(), A)
# expect: ic
# expect: True
# expect: ic
# expect: False
# expect: sc
# expect: True
# expect: True


# --- len ---
e(len, 5); e(len); e(len, 'abc', 1); e(len, None); e(len, iter([])); e(len, object); e(len, 'héé'); e(len, range(0, 10, 3)); e(len, range(10**10)); e(len, range(10**30)); e(len, b'ab'); e(len, memoryview(b'abc')); e(len, (x for x in [])); e(len, lambda: 0); e(len, Ellipsis)
# expect: TypeError: object of type 'int' has no len()
# expect: TypeError: len() takes exactly one argument (0 given)
# expect: TypeError: len() takes exactly one argument (2 given)
# expect: TypeError: object of type 'NoneType' has no len()
# expect: TypeError: object of type 'list_iterator' has no len()
# expect: TypeError: object of type 'type' has no len()
# expect: 3
# expect: 4
# expect: 10000000000
# expect: OverflowError: Python int too large to convert to C ssize_t
# expect: 2
# expect: 3
# expect: TypeError: object of type 'generator' has no len()
# expect: TypeError: object of type 'function' has no len()
# expect: TypeError: object of type 'ellipsis' has no len()


# --- print ---
import sys, io
print(); print(1, 2, sep=''); print(1, 2, sep='-', end='!\n'); print('a', end=''); print(None, sep=None, end=None); e(print, 1, sep=5); e(print, 1, end=5); e(print, 1, foo=2); f = io.StringIO(); print('x', 'y', file=f); print(repr(f.getvalue())); print(*[1, 2], *'ab'); print('é한', b'\xff', 'a\0b'.replace('\0', '0')); e(print, 1, file=5); print('x', flush=True)
# expect:
# expect: 12
# expect: 1-2!
# expect: aNone
# expect: TypeError: sep must be None or a string, not int
# expect: TypeError: end must be None or a string, not int
# expect: TypeError: 'foo' is an invalid keyword argument for print()
# expect: 'x y\n'
# expect: 1 2 a b
# expect: é한 b'\xff' a0b
# expect: AttributeError: 'int' object has no attribute 'write'
# expect: x
class W:
    def write(self, s): sys.stdout.write('[' + s + ']')
print('a', 'b', file=W()); print(file=W()); print('', file=W()); e(print, 1, file=W(), flush=True); print(sep='x'); print([1, 'a', None, 1.0, (1,), {1}, {1: 2}, b'x', ...]); print(1, [2], sep='\n', end='\n\n'); print('a\tb\\n', r'\n'); print(print('in')); print(True, False, None, NotImplemented, Ellipsis, int, print, len)
# expect: [a][ ][b][
# expect: ][
# expect: ][][
# expect: ][1][
# expect: ]AttributeError: 'W' object has no attribute 'flush'
# expect:
# expect: [1, 'a', None, 1.0, (1,), {1}, {1: 2}, b'x', Ellipsis]
# expect: 1
# expect: [2]
# expect:
# expect: a	b\n \n
# expect: in
# expect: None
# expect: True False None NotImplemented Ellipsis <class 'int'> <built-in function print> <built-in function len>


# --- zip ---
e(list, zip([1, 2], 'ab')); e(list, zip()); e(list, zip([1], [])); e(zip, 5); e(zip, [1], 5); e(list, zip([1, 2], [3], strict=True)); e(list, zip([1], [2, 3], strict=True)); e(list, zip([1], [2], [3, 4], strict=True)); e(list, zip([1], [2, 3], [3], strict=True)); e(zip, [1], foo=1); z = zip([1], [2]); e(next, z); e(next, z); e(lambda: list(zip(*[(1, 2), (3, 4)]))); e(lambda: dict(zip('ab', [1, 2]))); e(list, zip('abc', range(2), strict=False))
# expect: [(1, 'a'), (2, 'b')]
# expect: []
# expect: []
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: 'int' object is not iterable
# expect: ValueError: zip() argument 2 is shorter than argument 1
# expect: ValueError: zip() argument 2 is longer than argument 1
# expect: ValueError: zip() argument 3 is longer than arguments 1-2
# expect: ValueError: zip() argument 2 is longer than argument 1
# expect: TypeError: 'foo' is an invalid keyword argument for zip()
# expect: (1, 2)
# expect: StopIteration:
# expect: [(1, 3), (2, 4)]
# expect: {'a': 1, 'b': 2}
# expect: [('a', 0), ('b', 1)]
# cpython: no
