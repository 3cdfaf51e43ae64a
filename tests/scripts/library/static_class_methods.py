class A:
    n = 0
    @staticmethod
    def s(x): return x * 2
    @classmethod
    def c(cls, x): cls.n += x; return cls.__name__, cls.n
    def i(self): return self.s(3), self.c(1), A.s(4)
    sm = staticmethod(len)
    cm = classmethod(lambda cls: cls)
class B(A): pass
print(A.s(1), A().s(2), A.c(1), B.c(10), A.n, B.n, A().i(), A.sm('abc'), B.cm() is B)  # expect: 2 4 ('A', 1) ('B', 11) 1 11 (6, ('A', 2), 8) 3 True
print(A.c.__self__ is A, B.c.__func__ is A.c.__func__, type(A.__dict__['s']), callable(A.__dict__['s']), A.__dict__['s'](5))
# expect: True True <class 'staticmethod'> True 10
try: A.__dict__['c'](5)
except TypeError as e: print(e)  # expect: 'classmethod' object is not callable
class C:
    @staticmethod
    def __call__(x): return x
    @classmethod
    def __class_getitem__(cls, i): return (cls.__name__, i)
    @staticmethod
    def __len__(): return 3
print(C()(9), C[1])  # expect: 9 ('C', 1)
try: print(len(C()))  # expect: 3
except TypeError as e: print(e)
try: staticmethod()
except TypeError as e: print(e)  # expect: staticmethod expected 1 argument, got 0
try: classmethod(1, 2)
except TypeError as e: print(e)  # expect: classmethod expected 1 argument, got 2
