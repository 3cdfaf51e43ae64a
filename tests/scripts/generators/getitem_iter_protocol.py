class A:
    def __init__(self, n): self.n = n
    def __getitem__(self, i):
        if i >= self.n: raise IndexError('out')
        return i * i
print([x for x in A(4)], 9 in A(4), 10 in A(4), list(A(2)), tuple(A(3)), sum(A(3)), max(A(3)), sorted(A(3), reverse=True), dict(zip('ab', A(2))), list(map(str, A(2))), list(enumerate(A(2))), *A(2))
# expect: [0, 1, 4, 9] True False [0, 1] (0, 1, 4) 5 4 [4, 1, 0] {'a': 0, 'b': 1} ['0', '1'] [(0, 0), (1, 1)] 0 1
a, b, c = A(3); print(a, b, c)  # expect: 0 1 4
class S(A):
    def __getitem__(self, i):
        if i == 2: raise StopIteration
        return i
print(list(S(1)))  # expect: [0, 1]
class K(A):
    def __getitem__(self, i):
        if i == 1: raise KeyError('key')
        return i
try: list(K(1))
except KeyError as e: print(repr(e))  # expect: KeyError('key')
class L(A):
    def __len__(self): return self.n
print(list(reversed(L(3))), len(L(2)), bool(L(0)), bool(A(0)))  # expect: [4, 1, 0] 2 False True
try: reversed(A(1))
except TypeError as e: print(e)  # expect: object of type 'A' has no len()
class B:
    def __iter__(self): return iter([1])
    def __getitem__(self, i): return 'never'
print(list(B()))  # expect: [1]
class C:
    def __iter__(self): yield 1
    def __reversed__(self): yield 'r'
    def __contains__(self, x): return x == 'c'
    def __next__(self): return 'n'
print(list(C()), list(reversed(C())), 'c' in C(), 1 in C(), next(C()))  # expect: [1] ['r'] True False n
class D:
    def __next__(self): return 1
try: iter(D())
except TypeError as e: print(e)  # expect: 'D' object is not iterable
try: next(C)
except TypeError as e: print(e)  # expect: 'type' object is not an iterator
try:
    for x in D(): pass
except TypeError as e: print(e)  # expect: 'D' object is not iterable
class E:
    def __iter__(self): return D()
print([x for x, _ in zip(E(), range(3))])  # expect: [1, 1, 1]
i = iter([1, 2, 3]); print(next(i), i.__length_hint__(), list(i), list(i), next(i, 'end'), iter(i) is i)  # expect: 1 2 [2, 3] [] end True
print(list(iter(lambda it=iter('abc'): next(it), 'c')), type(iter(int, 1)).__name__)  # expect: ['a', 'b'] callable_iterator
l = [1, 2, 3]
for x in l:
    if x == 1: l.append(4)
    if x == 2: l.remove(2)
print(l)  # expect: [1, 3, 4]
d = {1: 1}
try:
    for k in d: d[k + 1] = 1
except RuntimeError as e: print(e)  # expect: dictionary changed size during iteration
s = {1, 2}
try:
    for k in s: s.add(k + 10)
except RuntimeError as e: print(e)  # expect: Set changed size during iteration
class F:
    def __init__(self): self.i = 0
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i == 3: raise StopIteration
        return self.i
f = F(); print(list(f), list(f)[:0] or 'again' if False else '', [*F()], {*F()}, min(F()), any(F()), all(F()), ''.join(map(chr, F())) == '\x01\x02')
# expect: [1, 2]  [1, 2] {1, 2} 1 True True True
