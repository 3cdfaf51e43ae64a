class A:
    def __call__(self, *a, **k): return a, k
    def __contains__(self, x): return 'truthy' if x else ''
    def __index__(self): return 3
    def __bool__(self): return False
    def __len__(self): return 5
a = A()
print(a(1, b=2), 1 in a, 0 in a, 0 not in a, [1, 2, 3, 4][a], range(10)[a], bool(a), not a, 'x' * a, hex(a), bin(a), chr(a + 0 if 0 else 65))
# expect: ((1,), {'b': 2}) True False True 4 3 False True xxx 0x3 0b11 A
print([0] * a, list(range(a)), 'abcdef'[a:], int(a), round(2.34567, a), bytes(a), (1,) * a)  # expect: [0, 0, 0] [0, 1, 2] def 3 2.346 b'\x00\x00\x00' (1, 1, 1)
try: float(a); print(float(a))  # expect: 3.0
except TypeError as e: print(e)
class Bad:
    def __index__(self): return 'x'
    def __bool__(self): return 1
    def __len__(self): return -1
    def __contains__(self, x): raise ValueError('c')
for f in (lambda: [1][Bad()], lambda: bool(Bad()), lambda: len(Bad()), lambda: 1 in Bad(), lambda: range(Bad()), lambda: 'a' * Bad(), lambda: hex(Bad())):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: TypeError __index__ returned non-int (type str)
    # expect: TypeError __bool__ should return bool, returned int
    # expect: ValueError __len__() should return >= 0
    # expect: ValueError c
    # expect: TypeError __index__ returned non-int (type str)
    # expect: TypeError __index__ returned non-int (type str)
    # expect: TypeError __index__ returned non-int (type str)
class L:
    def __len__(self): return 2 ** 70
try: len(L())
except OverflowError as e: print(e)  # expect: cannot fit 'int' into an index-sized integer
class L2:
    def __len__(self): return 'a'
try: len(L2())
except TypeError as e: print(e)  # expect: 'str' object cannot be interpreted as an integer
class L3:
    def __len__(self): return 0
print(bool(L3()), 1 if L3() else 2)  # expect: False 2
print(callable(a), callable(L3()), callable(A), callable(len))  # expect: True False True True
class NC: pass
n = NC(); n.__call__ = lambda: 1
try: n()
except TypeError as e: print(e)  # expect: 'NC' object is not callable
