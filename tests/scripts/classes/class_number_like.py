class Money:
    def __init__(self, c): self.c = c
    def __add__(self, o):
        if isinstance(o, Money): return Money(self.c + o.c)
        if isinstance(o, int): return Money(self.c + o)
        return NotImplemented
    __radd__ = __add__
    def __sub__(self, o): return Money(self.c - (o.c if isinstance(o, Money) else o))
    def __rsub__(self, o): return Money(o - self.c)
    def __mul__(self, k): return Money(self.c * k)
    __rmul__ = __mul__
    def __truediv__(self, o): return self.c / o.c if isinstance(o, Money) else Money(self.c / o)
    def __floordiv__(self, k): return Money(self.c // k)
    def __mod__(self, k): return Money(self.c % k)
    def __neg__(self): return Money(-self.c)
    def __abs__(self): return Money(abs(self.c))
    def __eq__(self, o): return isinstance(o, Money) and self.c == o.c
    def __lt__(self, o): return self.c < o.c
    def __le__(self, o): return self.c <= o.c
    def __hash__(self): return hash(self.c)
    def __bool__(self): return self.c != 0
    def __int__(self): return self.c
    def __float__(self): return self.c / 100
    def __round__(self, n=0): return Money(round(self.c, n))
    def __repr__(self): return f'Money({self.c})'
    def __str__(self): return f'${self.c / 100:.2f}'
    def __format__(self, s): return format(self.c / 100, s or '.2f')
a, b = Money(500), Money(250)
print(a + b, a - b, a * 2, 2 * a, a / b, a // 3, a % 3, -a, abs(-a), a + 1, 1 + a, 1000 - a, sum([a, b]), sum([a, b], Money(0)))
# expect: $7.50 $2.50 $10.00 $10.00 2.0 $1.66 $0.02 $-5.00 $5.00 $5.01 $5.01 $5.00 $7.50 $7.50
print(a == Money(500), a != b, a < b, a > b, a >= b, a <= a, max(a, b), sorted([a, b]), bool(Money(0)), int(a), float(a), round(Money(123), -1), {a: 1}[Money(500)], f'{a} {a:>10} {a:.1f}', repr(a), [a], '%s' % a)
# expect: True True False True True True $5.00 [Money(250), Money(500)] False 500 5.0 $1.20 1 5.00        5.0 5.0 Money(500) [Money(500)] $5.00
for e in ('a + "x"', '"x" + a', 'a + 1.5', 'a ** 2', 'a < 5', '[1] + a', 'a | b', 'a @ b', 'divmod(a, b)', 'a << 1', '~a', 'a[0]', 'len(a)', 'a()', 'hex(a)', '[1][a]'):
    try: print(eval(e))
    except Exception as x: print(e, type(x).__name__, x)
    # expect: a + "x" TypeError unsupported operand type(s) for +: 'Money' and 'str'
    # expect: "x" + a TypeError can only concatenate str (not "Money") to str
    # expect: a + 1.5 TypeError unsupported operand type(s) for +: 'Money' and 'float'
    # expect: a ** 2 TypeError unsupported operand type(s) for ** or pow(): 'Money' and 'int'
    # expect: a < 5 AttributeError 'int' object has no attribute 'c'
    # expect: [1] + a TypeError can only concatenate list (not "Money") to list
    # expect: a | b TypeError unsupported operand type(s) for |: 'Money' and 'Money'
    # expect: a @ b TypeError unsupported operand type(s) for @: 'Money' and 'Money'
    # expect: divmod(a, b) TypeError unsupported operand type(s) for divmod(): 'Money' and 'Money'
    # expect: a << 1 TypeError unsupported operand type(s) for <<: 'Money' and 'int'
    # expect: ~a TypeError bad operand type for unary ~: 'Money'
    # expect: a[0] TypeError 'Money' object is not subscriptable
    # expect: len(a) TypeError object of type 'Money' has no len()
    # expect: a() TypeError 'Money' object is not callable
    # expect: hex(a) TypeError 'Money' object cannot be interpreted as an integer
    # expect: [1][a] TypeError list indices must be integers or slices, not Money
a += b; print(a); a -= 50; print(a); a *= 2; a //= 3; print(a)
# expect: $7.50
# expect: $7.00
# expect: $4.66
try: a |= b
except TypeError as e: print(e)  # expect: unsupported operand type(s) for |=: 'Money' and 'Money'
