from decimal import *
import hashlib

# all pairs of numbers whose exponents are near and far, by all ways of rounding, with what is signalled
texts = ('3', '0', '-0', '-7.25', '1E+200', '0E+5', '0E-30', '1E+999999', '-1E-999999', '5E+40', '12345678901234567890E-30', '9.999999999')
for prec, rounding in ((28, ROUND_HALF_EVEN), (5, ROUND_UP), (9, ROUND_05UP), (3, ROUND_FLOOR), (7, ROUND_HALF_DOWN), (12, ROUND_CEILING)):
    lines = []
    with localcontext() as context:
        context.prec, context.rounding = prec, rounding
        for signal in (Overflow, DivisionByZero, InvalidOperation):
            context.traps[signal] = False
        values = [Decimal(text) for text in texts]
        for a in values:
            for b in values:
                context.clear_flags()
                flags = [signal.__name__ for signal, is_set in context.flags.items() if is_set]
                lines.append(f'{a + b} {a - b} {a * b} {a / b} {a // b} {a % b} {a < b} {a == b} {flags}')
            lines.append(f'{+a} {-a} {abs(a)} {a.normalize()} {a.quantize(Decimal("0.01"))}')
    print(prec, rounding, hashlib.md5('\n'.join(lines).encode()).hexdigest())
    # expect: 28 ROUND_HALF_EVEN 4c1250907e74e2ee315c582490c1635d
    # expect: 5 ROUND_UP 9493ea88388bd91d907546c2808c45d8
    # expect: 9 ROUND_05UP 60abcbfe9a52473d89eea10fd6996e83
    # expect: 3 ROUND_FLOOR d4f22fb24375e3e8a945cee694792c1f
    # expect: 7 ROUND_HALF_DOWN b06b837bd0786e5f5005d444f9a6b7ba
    # expect: 12 ROUND_CEILING 9103769986a1668d9d7debcbec4f3bd5

# texts that are numbers, and others
print(*[repr(Decimal(text)) for text in ('٣.٤', '+1.5', '-.5', '5.', ' 7 ', '1_0', '-0.00', '1e5', '.5e-3')])
# expect: Decimal('3.4') Decimal('1.5') Decimal('-0.5') Decimal('5') Decimal('7') Decimal('10') Decimal('-0.00') Decimal('1E+5') Decimal('0.0005')
for text in ('', '.', '-', '1.2.3', '--1', '1-', '²', '1 2', '-.', '+-1'):
    try: print(Decimal(text))
    except InvalidOperation: print(end='no ')
print(hash(Decimal('2.50')) == hash(2.5), hash(Decimal(10 ** 30)) == hash(10 ** 30), hash(Decimal('-1E-20')))
# expect: no no no no no no no no no no True True -820755670837168267

# more digits than str() and int() take
getcontext().prec = 6000
root = Decimal(2).sqrt()
print(len(str(root)), str(root)[-8:], root * root < 3, len(f'{root:.5000f}'), int(root * 10 ** 4500) % 1000, len(Decimal('1' * 5000).as_tuple().digits))
# expect: 6001 99509791 True 5002 192 5000
print((Decimal(10) ** 5000 + 1).normalize().adjusted(), Decimal('7' * 5000).quantize(Decimal(1)) % 97, str(Decimal(1) / 7)[5990:])
# expect: 5000 73 142857142857
