# Floats compared with decimals are told of, an order is refused where the context traps it; exponents out of all bounds; clamp.
from decimal import Context, Decimal, FloatOperation, InvalidOperation, getcontext

context = getcontext()
print(Decimal('0.5') == 0.5, context.flags[FloatOperation])
# expect: True True
context.clear_flags()
context.traps[FloatOperation] = True
print(Decimal('0.5') != 0.5, context.flags[FloatOperation])
# expect: False True
try:
    Decimal('0.5') < 0.75
except FloatOperation as error:
    print(repr(error))
# expect: FloatOperation([<class 'decimal.FloatOperation'>])
context.traps[FloatOperation] = False
print(Decimal('0.5') < 0.75, Decimal(-0.0), Decimal(0.1) == 0.1)
# expect: True -0 True
for text in ('1e1000000000000000000', '-1e-1000000000000000000', '1e999999999999999999'):
    try:
        print(Decimal(text))
    except InvalidOperation as error:
        print(repr(error))
# expect: InvalidOperation([<class 'decimal.InvalidOperation'>])
# expect: -1E-1000000000000000000
# expect: 1E+999999999999999999
clamping = Context(prec=4, Emax=99, clamp=1)
print(clamping.create_decimal('1.2e99'), clamping.create_decimal('0e99'), clamping.create_decimal('1.234567e20'))
# expect: 1.200E+99 0E+96 1.235E+20
print(Context(prec=4, Emax=99).create_decimal('1.2e99'))
# expect: 1.2E+99
