from collections import namedtuple
T = namedtuple('Tup', ['foo', 'bar'])
t = T(1, 2)
print(t, t[0], t.foo, t.bar, len(t), isinstance(t, tuple), t == (1, 2), hash(t) == hash((1, 2)), t + (3,), t * 2, 2 in t, t < (2,), bool(t), list(t))
# expect: Tup(foo=1, bar=2) 1 1 2 2 True True True (1, 2, 3) (1, 2, 1, 2) True True True [1, 2]
a, b = t; print(a, b)  # expect: 1 2
print(T(bar=1, foo=2), T(1, bar=3), T(*[4, 5]), T(**{'foo': 6, 'bar': 7}))  # expect: Tup(foo=2, bar=1) Tup(foo=1, bar=3) Tup(foo=4, bar=5) Tup(foo=6, bar=7)
for f in (lambda: t.__class__(1), lambda: T(1, 2, 3), lambda: T(1, foo=1), lambda: T(1, baz=3), lambda: T(), lambda: setattr(t, 'foo', 1), lambda: t.nope, lambda: t[5], lambda: namedtuple('x', 1), lambda: namedtuple('x', ['a', 1]), lambda: namedtuple('x', 'a,b a'), lambda: namedtuple('x', ['a b']), lambda: namedtuple('x', 'a', defaults=[1, 2]), lambda: delattr(t, 'foo'), lambda: T._make([1]), lambda: t._replace(zz=1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: TypeError Tup.__new__() missing 1 required positional argument: 'bar'
    # expect: TypeError Tup.__new__() takes 3 positional arguments but 4 were given
    # expect: TypeError Tup.__new__() got multiple values for argument 'foo'
    # expect: TypeError Tup.__new__() got an unexpected keyword argument 'baz'
    # expect: TypeError Tup.__new__() missing 2 required positional arguments: 'foo' and 'bar'
    # expect: AttributeError can't set attribute
    # expect: AttributeError 'Tup' object has no attribute 'nope'
    # expect: IndexError tuple index out of range
    # expect: TypeError 'int' object is not iterable
    # expect: ValueError Type names and field names must be valid identifiers: '1'
    # expect: ValueError Encountered duplicate field name: 'a'
    # expect: ValueError Type names and field names must be valid identifiers: 'a b'
    # expect: TypeError Got more default values than field names
    # expect: AttributeError can't delete attribute
    # expect: TypeError Expected 2 arguments, got 1
    # expect: ValueError Got unexpected field names: ['zz']
print(namedtuple('T1', 'a, b,c')(1, 2, 3), namedtuple('T2', ('x',))(1), namedtuple('T3', '')(), T.__name__, T.__doc__, T._fields, t._asdict(), T.foo.__doc__, T.__module__)
# expect: T1(a=1, b=2, c=3) T2(x=1) T3() Tup Tup(foo, bar) ('foo', 'bar') {'foo': 1, 'bar': 2} Alias for field number 0 __main__
class P(namedtuple('P', 'x y')):
    __slots__ = ()
    def __new__(cls, x, y=10): return super().__new__(cls, x, y)
    @property
    def s(self): return self.x + self.y
    def __repr__(self): return 'P!' + super().__repr__()
print(P(1), P(1).s, P(1)._replace(x=5), P(1) == (1, 10), P._make([1, 2]))  # expect: P!P(x=1, y=10) 11 P!P(x=5, y=10) True P!P(x=1, y=2)
try: P(1).z = 1
except AttributeError as e: print(e)  # expect: 'P' object has no attribute 'z'
import copy, pickle
print(copy.copy(t), copy.deepcopy(t), pickle.loads(pickle.dumps(t)), t.count(1), t.index(2), f'{t.foo}', '%s-%s' % t, sorted([T(2, 1), T(1, 2)]), max(T(1, 5), T(2, 0)))  # expect error: _pickle.PicklingError: Can't pickle <class '__main__.Tup'>: attribute lookup Tup on __main__ failed
match t:
    case T(foo=1, bar=x): print('match', x)
match t:
    case (1, y): print(y)
