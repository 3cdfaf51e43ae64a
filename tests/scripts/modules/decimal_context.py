# Flags are set, traps raise; and the rarer operations.
from decimal import *
D = Decimal
context = getcontext()
print(context)
# expect: Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])
D(1) / D(3)
print(context.flags[Inexact], context.flags[Rounded], context.flags[DivisionByZero])
# expect: True True False
context.traps[DivisionByZero] = False
print(D(1) / D(0), D(-1) / D(0), context.flags[DivisionByZero])
# expect: Infinity -Infinity True
context.traps[DivisionByZero] = True
with localcontext() as inner:
    inner.prec, inner.traps[Inexact] = 5, True
    try:
        D(2) / D(3)
    except Inexact as error:
        print(repr(error))
# expect: Inexact([<class 'decimal.Inexact'>])
with localcontext(prec=4, Emax=3, Emin=-3):
    for make in (lambda: D(9999) * 10, lambda: D('0.001') / 1000, lambda: D('1E-6') / 10):
        try:
            print(make())
        except Overflow as error:
            print(error)
# expect: [<class 'decimal.Overflow'>]
# expect: 0.000001
# expect: 0.000000
print(ExtendedContext.divide(D(1), D(0)), ExtendedContext.sqrt(D(-1)), Context(prec=3).power(D(2), D(10)))
# expect: Infinity NaN 1.02E+3
print(D('1234567').to_eng_string(), D('1E+5').to_eng_string(), D('1E-10').to_eng_string(), D(-5).number_class(), D('123').logb())
# expect: 1234567 100E+3 100E-12 -Normal 2
print(D(1).next_plus(), D(1).next_minus(), D(10).remainder_near(6), D('1.1').compare_total(D('1.10')), D(1100).logical_xor(1010))
# expect: 1.000000000000000000000000001 0.9999999999999999999999999999 -2 1 110
print(D(123).shift(2), D(123).rotate(-1), D(1).copy_sign(D(-2)), D('-0') + 0, D('1E+999999') * 1, 1 + D('1E-999'))
# expect: 12300 3000000000000000000000000012 -1 0 1E+999999 1.000000000000000000000000000
for spec in ('e', 'g', '.3g', '%', '.1%', ',', '010,.1f', '*^12', '+.2e', 'z.0f'):
    print([format(D(text), spec) for text in ('1234.5', '-0.001', '1E+10', 'NaN', '-Infinity')])
# expect: ['1.2345e+3', '-1e-3', '1e+10', 'NaN', '-Infinity']
# expect: ['1234.5', '-0.001', '1e+10', 'NaN', '-Infinity']
# expect: ['1.23e+3', '-0.001', '1e+10', 'NaN', '-Infinity']
# expect: ['123450%', '-0.1%', '1000000000000%', 'NaN%', '-Infinity%']
# expect: ['123450.0%', '-0.1%', '1000000000000.0%', 'NaN%', '-Infinity%']
# expect: ['1,234.5', '-0.001', '1E+10', 'NaN', '-Infinity']
# expect: ['0,001,234.5', '-000,000.0', '10,000,000,000.0', '       NaN', ' -Infinity']
# expect: ['***1234.5***', '***-0.001***', '***1E+10****', '****NaN*****', '*-Infinity**']
# expect: ['+1.23e+3', '-1.00e-3', '+1.00e+10', '+NaN', '-Infinity']
# expect: ['1234', '0', '10000000000', 'NaN', '-Infinity']
for change in (('prec', 0), ('rounding', 'x'), ('Emin', 1)):
    try:
        setattr(context, *change)
    except (TypeError, ValueError) as error:
        print(error)
# expect: valid range for prec is [1, MAX_PREC]
# expect: valid values for rounding are:
# expect:   [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
# expect:    ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
# expect:    ROUND_05UP]
# expect: valid range for Emin is [MIN_EMIN, 0]
