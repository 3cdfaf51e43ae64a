class A:
    def __len__(self): return 1
    def __str__(self): return 'cls'
    def __call__(self): return 'cls call'
    def __getitem__(self, k): return ('cls', k)
    def __add__(self, o): return 'cls add'
    def __iter__(self): return iter('cls')
a = A()
a.__len__ = lambda: 2; a.__str__ = lambda: 'inst'; a.__call__ = lambda: 'inst call'; a.__getitem__ = lambda k: 'inst'; a.__add__ = lambda o: 'inst'; a.__iter__ = lambda: iter('inst')
print(len(a), str(a), a(), a[1], a + 1, list(a), a.__len__(), a.__str__(), a.__call__())
# expect: 1 cls cls call ('cls', 1) cls add ['c', 'l', 's'] 2 inst inst call
A.__len__ = lambda self: 3; print(len(a))  # expect: 3
del A.__len__
try: len(a)
except TypeError as e: print(e)  # expect: object of type 'A' has no len()
A.__bool__ = lambda self: False; print(bool(a)); del A.__bool__; print(bool(a))
# expect: False
# expect: True
A.__eq__ = lambda s, o: 'eq!'; print(a == 1)  # expect: eq!
try: hash(a); print('hashable')  # expect: hashable
except TypeError as e: print(e)
class B(A): pass
B.__call__ = None
try: B()()
except TypeError as e: print(e)  # expect: 'NoneType' object is not callable
class C: pass
C.__getattr__ = lambda self, n: n * 2; print(C().ab)  # expect: abab
C.__setattr__ = lambda self, n, v: print('set', n); C().q = 1  # expect: set q
C.__del__ = lambda self: None
C.__contains__ = lambda self, x: x == 1; print(1 in C(), 2 in C())  # expect: True False
