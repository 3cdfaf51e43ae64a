class C:
    @staticmethod
    def __call__(x): return x
    @staticmethod
    def __len__(): return 3
    @staticmethod
    def __add__(o): return ('add', o)
    @staticmethod
    def __getitem__(i): return ('gi', i)
    @classmethod
    def __contains__(cls, x): return cls.__name__ == x
    @staticmethod
    def __eq__(o): return 'eq'
    @staticmethod
    def __iter__(): return iter('it')
    @classmethod
    def __str__(cls): return cls.__name__
    @staticmethod
    def __getattr__(n): return 'ga ' + n
    @staticmethod
    def __enter__(): return 'ent'
    @staticmethod
    def __exit__(*a): print(len(a)); return True
    @staticmethod
    def __bool__(): return False
    @staticmethod
    def __setitem__(k, v): print('set', k, v)
    @classmethod
    def __init__(cls, *a): print('init', cls.__name__, a)
    @staticmethod
    def __hash__(): return 5
    @staticmethod
    def __neg__(): return 'neg'
c = C(1)  # expect: init C (1,)
for f in (lambda: c(9), lambda: len(c), lambda: c + 1, lambda: c[2], lambda: 'C' in c, lambda: c == 1, lambda: list(c), lambda: str(c), lambda: c.foo, lambda: bool(c), lambda: c.__setitem__(1, 2), lambda: hash(c), lambda: -c, lambda: f'{c}'):
    try: print(f())
    # expect: 9
    # expect: 3
    # expect: ('add', 1)
    # expect: ('gi', 2)
    # expect: True
    # expect: eq
    # expect: ['i', 't']
    # expect: C
    # expect: ga foo
    # expect: False
    # expect: set 1 2
    # expect: None
    # expect: 5
    # expect: neg
    # expect: C
    except Exception as e: print(type(e).__name__, e)
try:
    with c as x: print(x)
    # expect: ent
    # expect: 3
except Exception as e: print(type(e).__name__, e)
try: c[1] = 2  # expect: set 1 2
except Exception as e: print(type(e).__name__, e)
class Callable:
    def __call__(self, *a): return ('callable', a)
class D:
    __add__ = Callable()
    __len__ = Callable()
    __getitem__ = Callable()
    __call__ = Callable()
    __iter__ = lambda self: iter('x')
d = D()
for f in (lambda: d + 1, lambda: d[3], lambda: d(5), lambda: list(d)):
    try: print(f())
    # expect: ('callable', (1,))
    # expect: ('callable', (3,))
    # expect: ('callable', (5,))
    # expect: ['x']
    except Exception as e: print(type(e).__name__, e)
import functools
class E:
    __call__ = functools.partial(print, 'partial')
    __len__ = functools.partialmethod(lambda self, x: x, 7)

E()(1)  # expect: partial 1
print(len(E()))  # expect: 7
