class I(int):
    def __repr__(self): return "I(%d)" % int(self)
    def __add__(self, o): return I(int(self) + o)
class F(float):
    def __init__(self, v): self.tag = "t"
    def __repr__(self): return "F!"
class S(str):
    def __new__(cls, v, extra=None):
        o = super().__new__(cls, v)
        o.extra = extra
        return o
    def __len__(self): return 99
class L(list):
    def __getitem__(self, i): return ("L", super().__getitem__(i))
    def append(self, x): super().append(x * 2)
class D(dict):
    def __missing__(self, k): return "missing %r" % (k,)
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
class B(bytes): pass
class St(set):
    def add(self, x): print("add", x); super().add(x)
i, f, s, l, d, t, b, st = I(5), F(2.5), S("abc", 1), L([1, 2]), D(a=1), T(1, 2), B(b"xy"), St([1])
print(i, i + 1, 1 + i, i * 2, [i], type(i + 1), type(i * 2), type(-i), isinstance(i, int), i == 5, hash(i) == hash(5), {5: "x"}[i], f"{i} {i!r} {i:03d}", "%d %s" % (i, i), int(i), str(i), range(10)[i])
# expect: I(5) I(6) 6 10 [I(5)] <class '__main__.I'> <class 'int'> <class 'int'> True True True x I(5) I(5) 005 5 I(5) 5 I(5) 5
print(f, f + 1, f.tag, [f], type(f + 1), f == 2.5, float(f), f"{f}", f"{f:.2f}", "%s %r %.1f" % (f, f, f), round(f), int(f), type(float(f)), isinstance(f, float), f.__dict__)
# expect: F! 3.5 t [F!] <class 'float'> True 2.5 F! 2.50 F! F! 2.5 2 2 <class 'float'> True {'tag': 't'}
print(s, len(s), s.extra, s + "d", type(s + "d"), s.upper(), type(s.upper()), s[0], type(s[:]), s == "abc", {"abc": 1}[s], [s], "".join([s]), str(s), type(str(s)), s * 2, hash(s) == hash("abc"), s.__dict__, type(s.strip()), "ab" in s, f"{s:>5}")
# expect: abc 99 1 abcd <class 'str'> ABC <class 'str'> a <class 'str'> True 1 ['abc'] abc abc <class 'str'> abcabc True {'extra': 1} <class 'str'> True   abc
l.append(5)
print(l, l[0], l[-1], list(l), l + [1], type(l + [1]), type(l[:]), l == [1, 2, 10], len(l), [x for x in l], type(l * 2), type(l.copy()), repr(l), L("ab"), type(L()))
# expect: [1, 2, 10] ('L', 1) ('L', 10) [1, 2, 10] [1, 2, 10, 1] <class 'list'> <class 'tuple'> True 3 [1, 2, 10] <class 'list'> <class 'list'> [1, 2, 10] ['a', 'b'] <class '__main__.L'>
print(d["zz"], d.get("zz"), d["a"], d, "zz" in d, type(d.copy()), D.fromkeys("x"), type(D.fromkeys("x")), d == {"a": 1}, type(d | {}), dict(d), {**d}, repr(d), sorted(d.items()), d.pop("a"), bool(d))
# expect: missing 'zz' None 1 {} False <class 'dict'> {'x': None} <class '__main__.D'> True <class 'dict'> {'a': 1} {'a': 1} {'a': 1} [('a', 1)] 1 False
print(t, t[0], type(t[:1]), t + (3,), type(t + (3,)), t == (1, 2), hash(t) == hash((1, 2)), len(t), [*t], repr(t), type(t * 1))
# expect: (1, 2) 1 <class 'tuple'> (1, 2, 3) <class 'tuple'> True True 2 [1, 2] (1, 2) <class 'tuple'>
print(b, type(b), b + b"z", type(b + b"z"), b[0], b == b"xy", repr(b), type(b[:]))
# expect: b'xy' <class '__main__.B'> b'xyz' <class 'bytes'> 120 True b'xy' <class 'bytes'>
st.add(2)  # expect: add 2
st.update([3])
print(sorted(st), st == {1, 2, 3}, type(st | {5}), type(st.copy()), repr(St([7])), repr(type("FS", (frozenset,), {})([1])), type("Z", (bytearray,), {})(b"q"), type("Cx", (complex,), {})(1, 2))
# expect: [1, 2, 3] True <class 'set'> <class 'set'> St({7}) FS({1}) Z(b'q') (1+2j)
for x in (i, f, s, l, d, t, b, st):
    x.attr = 1
    print(type(x).__name__, x.attr, x.__dict__, vars(x))
    # expect: I 1 {'attr': 1} {'attr': 1}
    # expect: F 1 {'tag': 't', 'attr': 1} {'tag': 't', 'attr': 1}
    # expect: S 1 {'extra': 1, 'attr': 1} {'extra': 1, 'attr': 1}
    # expect: L 1 {'attr': 1} {'attr': 1}
    # expect: D 1 {'attr': 1} {'attr': 1}
    # expect: T 1 {'attr': 1} {'attr': 1}
    # expect: B 1 {'attr': 1} {'attr': 1}
    # expect: St 1 {'attr': 1} {'attr': 1}
for q in (lambda: I("x"), lambda: F("x"), lambda: F(), lambda: S(), lambda: L(5), lambda: D(5), lambda: I(1, 2, 3), lambda: i.nope, lambda: f.nope, lambda: l.nope, lambda: s < 5, lambda: i < "a", lambda: i + "a", lambda: s + 1, lambda: l + 1, lambda: d + 1, lambda: T() < 5, lambda: l["a"], lambda: t["a"], lambda: hash(l), lambda: hash(D()), lambda: hash(st), lambda: f(), lambda: s()):
    try:
        print(q())
    except Exception as e:
        print(type(e).__name__, e)
        # expect: ValueError invalid literal for int() with base 10: 'x'
        # expect: ValueError could not convert string to float: 'x'
        # expect: TypeError F.__init__() missing 1 required positional argument: 'v'
        # expect: TypeError S.__new__() missing 1 required positional argument: 'v'
        # expect: TypeError 'int' object is not iterable
        # expect: TypeError 'int' object is not iterable
        # expect: TypeError int() takes at most 2 arguments (3 given)
        # expect: AttributeError 'I' object has no attribute 'nope'
        # expect: AttributeError 'F' object has no attribute 'nope'
        # expect: AttributeError 'L' object has no attribute 'nope'
        # expect: TypeError '<' not supported between instances of 'S' and 'int'
        # expect: TypeError '<' not supported between instances of 'I' and 'str'
        # expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
        # expect: TypeError can only concatenate str (not "int") to str
        # expect: TypeError can only concatenate list (not "int") to list
        # expect: TypeError unsupported operand type(s) for +: 'D' and 'int'
        # expect: TypeError '<' not supported between instances of 'T' and 'int'
        # expect: TypeError list indices must be integers or slices, not str
        # expect: TypeError tuple indices must be integers or slices, not str
        # expect: TypeError unhashable type: 'L'
        # expect: TypeError unhashable type: 'D'
        # expect: TypeError unhashable type: 'St'
        # expect: TypeError 'F' object is not callable
        # expect: TypeError 'S' object is not callable
