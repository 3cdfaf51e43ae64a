class P:
    def __init__(s): s._x = 0
    @property
    def x(s):
        "doc x"
        return s._x
    @x.setter
    def x(s, v): s._x = v
    @x.deleter
    def x(s): print('deleted')
    @property
    def ro(s): return 1
    @staticmethod
    def st(a): return a
    @classmethod
    def cm(cls, a): return cls.__name__, a
    y = property(lambda s: 5)
p = P(); p.x = 3; print(p.x, p.ro, P.x.__doc__, p.st(1), P.st(2), p.cm(3), P.cm(4), p.y, isinstance(P.x, property), P.x.fget.__name__); del p.x
# expect: 3 1 doc x 1 2 ('P', 3) ('P', 4) 5 True x
# expect: deleted
for s in ('p.ro = 1', 'del p.ro', 'p.y = 1', 'P.x.fset(1)', 'property(1, 2, 3, 4, 5)', 'p.st()', 'P.cm()', 'p.x()', 'property().__get__(1)', 'P.ro.fget()'):
    try: exec(s)
    except Exception as e: print(type(e).__name__, e)
    # expect: AttributeError property 'ro' of 'P' object has no setter
    # expect: AttributeError property 'ro' of 'P' object has no deleter
    # expect: AttributeError property 'y' of 'P' object has no setter
    # expect: TypeError P.x() missing 1 required positional argument: 'v'
    # expect: TypeError property() takes at most 4 arguments (5 given)
    # expect: TypeError P.st() missing 1 required positional argument: 'a'
    # expect: TypeError P.cm() missing 1 required positional argument: 'a'
    # expect: TypeError 'int' object is not callable
    # expect: AttributeError property of 'int' object has no getter
    # expect: TypeError P.ro() missing 1 required positional argument: 's'
print(p.__dict__, hasattr(p, 'ro'), 'ro' in dir(p))  # expect: {'_x': 3} True True
