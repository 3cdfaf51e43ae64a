"""Decimals: derived classes, pickles, what is infinite or no number, other kinds beside them."""
from decimal import Decimal
from fractions import Fraction
class A:
    def __divmod__(self, o): return 'A'
    def __add__(self, o): return 'A'
class B(A):
    def __rdivmod__(self, o): return 'B'
    def __radd__(self, o): return 'B'
print(divmod(A(), B()), A()+B())  # expect: B B
class Money(Decimal): pass
print(type(Money('1.5')), repr(Money('1.5')), Money(2)+1)  # expect: <class '__main__.Money'> Decimal('1.5') 3
print(Decimal('1.25')==Fraction(5,4), Decimal('1.25')<Fraction(6,4), Fraction(5,4)==Decimal('1.25'), Fraction(1,4)<Decimal(1))  # expect: True True True True
import pickle, copy, decimal
for t in ('1.5','-Infinity','NaN','-0', 'NaN123'):
    d = pickle.loads(pickle.dumps(Decimal(t))); print(repr(d), type(d), repr(copy.deepcopy(d)))
    # expect: Decimal('1.5') <class 'decimal.Decimal'> Decimal('1.5')
    # expect: Decimal('-Infinity') <class 'decimal.Decimal'> Decimal('-Infinity')
    # expect: Decimal('NaN') <class 'decimal.Decimal'> Decimal('NaN')
    # expect: Decimal('-0') <class 'decimal.Decimal'> Decimal('-0')
    # expect: Decimal('NaN123') <class 'decimal.Decimal'> Decimal('NaN123')
m = pickle.loads(pickle.dumps(Money('2.5'))); print(type(m), m+1, type(+m), type(m+m))
# expect: <class '__main__.Money'> 3.5 <class 'decimal.Decimal'> <class 'decimal.Decimal'>
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
t(lambda: divmod(Decimal('2.5'), Decimal('Infinity')))  # expect: (Decimal('0'), Decimal('2.5'))
t(lambda: divmod(3, Decimal(0)))  # expect: InvalidOperation [<class 'decimal.InvalidOperation'>, <class 'decimal.DivisionByZero'>]
t(lambda: Decimal(0).next_plus())  # expect: Decimal('1E-1000026')
t(lambda: decimal.Context(prec=3).create_decimal('nan123'))  # expect: Decimal('NaN123')
t(lambda: decimal.Context(prec=3).create_decimal((1,(),0)))  # expect: Decimal('-0')
t(lambda: decimal.Context(prec=3).divide(Decimal(1), Decimal('Infinity')))  # expect: Decimal('0E-1000001')
t(lambda: Decimal(1).max('x'))  # expect: TypeError conversion from str to Decimal is not supported
t(lambda: decimal.Context().add('1', 2))  # expect: TypeError conversion from str to Decimal is not supported
t(lambda: 'x' - Decimal(1))  # expect: TypeError unsupported operand type(s) for -: 'str' and 'decimal.Decimal'
t(lambda: Decimal((2,(1,),0)))  # expect: ValueError sign must be an integer with the value 0 or 1
t(lambda: Decimal((0,(11,),0)))  # expect: ValueError coefficient must be a tuple of digits
t(lambda: Decimal('-Inf') >= Fraction(1,2))  # expect: False
t(lambda: Decimal('NaN') >= Fraction(1,2))  # expect: InvalidOperation [<class 'decimal.InvalidOperation'>]
t(lambda: decimal.DecimalTuple(1,(2,),3))  # expect: DecimalTuple(sign=1, digits=(2,), exponent=3)
t(lambda: Decimal('-1.5').as_tuple())  # expect: DecimalTuple(sign=1, digits=(1, 5), exponent=-1)
t(lambda: sorted([Decimal('1.5'), Fraction(1,3), 2, 0.5]))  # expect: [Fraction(1, 3), 0.5, Decimal('1.5'), 2]
t(lambda: Decimal('Infinity') - Decimal('Infinity'))  # expect: InvalidOperation [<class 'decimal.InvalidOperation'>]
t(lambda: decimal.Context(traps=[]).divide(1, 0))  # expect: Decimal('Infinity')
t(lambda: decimal.localcontext().__enter__().prec)  # expect: 28
t(lambda: Decimal.from_float('x'))  # expect: TypeError argument must be int or float
