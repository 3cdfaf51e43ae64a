"""Complex functions, fractions as numbers; moments that pickle and hash."""
import cmath, datetime, pickle, calendar
from fractions import Fraction
import numbers
print(cmath.acos(-3), cmath.atan(1+2j), cmath.tan(2.5), cmath.atanh(3), cmath.acosh(complex('inf')), cmath.sqrt(-2), cmath.sqrt(5e-324))
# expect: (3.141592653589793-1.762747174039086j) (1.3389725222944935+0.40235947810852507j) (-0.7470222972386603+0j) (0.34657359027997264+1.5707963267948966j) (inf+0j) 1.4142135623730951j (2.2227587494850775e-162+0j)
print(Fraction(1,3).conjugate(), Fraction(1,3).real, 5-Fraction(1,3), 1.5-Fraction(1,2))
# expect: 1/3 1/3 14/3 1.0
for d in (datetime.date(2024,2,29), datetime.datetime(2024,2,29,1,2,3,4), datetime.time(1,2,fold=1), datetime.timedelta(1,2,3), datetime.timezone(datetime.timedelta(hours=1),'x'), datetime.time(5, tzinfo=datetime.timezone.utc)):
    b = pickle.dumps(d, 4)
    print(b, pickle.loads(b) == d, repr(pickle.loads(b)), hash(d))
# expect: b'\x80\x04\x95 \x00\x00\x00\x00\x00\x00\x00\x8c\x08datetime\x94\x8c\x04date\x94\x93\x94C\x04\x07\xe8\x02\x1d\x94\x85\x94R\x94.' True datetime.date(2024, 2, 29) 7258198328644207850
# expect: b'\x80\x04\x95*\x00\x00\x00\x00\x00\x00\x00\x8c\x08datetime\x94\x8c\x08datetime\x94\x93\x94C\n\x07\xe8\x02\x1d\x01\x02\x03\x00\x00\x04\x94\x85\x94R\x94.' True datetime.datetime(2024, 2, 29, 1, 2, 3, 4) -4271020750410625799
# expect: b'\x80\x04\x95"\x00\x00\x00\x00\x00\x00\x00\x8c\x08datetime\x94\x8c\x04time\x94\x93\x94C\x06\x81\x02\x00\x00\x00\x00\x94\x85\x94R\x94.' True datetime.time(1, 2, fold=1) 9062857465880533080
# expect: b'\x80\x04\x95$\x00\x00\x00\x00\x00\x00\x00\x8c\x08datetime\x94\x8c\ttimedelta\x94\x93\x94K\x01K\x02K\x03\x87\x94R\x94.' True datetime.timedelta(days=1, seconds=2, microseconds=3) 529344067295497451
# expect: b'\x80\x04\x95<\x00\x00\x00\x00\x00\x00\x00\x8c\x08datetime\x94\x8c\x08timezone\x94\x93\x94h\x00\x8c\ttimedelta\x94\x93\x94K\x00M\x10\x0eK\x00\x87\x94R\x94\x8c\x01x\x94\x86\x94R\x94.' True datetime.timezone(datetime.timedelta(seconds=3600), 'x') -7960080502285226765
# expect: b'\x80\x04\x95O\x00\x00\x00\x00\x00\x00\x00\x8c\x08datetime\x94\x8c\x04time\x94\x93\x94C\x06\x05\x00\x00\x00\x00\x00\x94h\x00\x8c\x08timezone\x94\x93\x94h\x00\x8c\ttimedelta\x94\x93\x94K\x00K\x00K\x00\x87\x94R\x94\x85\x94R\x94\x86\x94R\x94.' True datetime.time(5, 0, tzinfo=datetime.timezone.utc) 7009945331308913293
print(datetime.date.fromtimestamp(1e9), calendar.leapdays(2000, 10**9))
# expect: 2001-09-09 242499515
for f in (lambda: datetime.date.fromtimestamp(1e300), lambda: datetime.date.fromtimestamp(1e13), lambda: datetime.datetime.fromtimestamp(float('nan')),lambda: datetime.datetime.fromtimestamp(1e12), lambda: datetime.timezone(3), lambda: datetime.date(True, 1, 1), lambda: datetime.date('x',1,1), lambda: datetime.date(2**40,1,1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# expect: OverflowError timestamp out of range for platform time_t
# expect: ValueError year 318857 is out of range
# expect: ValueError Invalid value NaN (not a number)
# expect: ValueError year 33658 is out of range
# expect: TypeError timezone() argument 1 must be datetime.timedelta, not int
# expect: 0001-01-01
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: OverflowError signed integer is greater than maximum
class R(numbers.Real): pass
try: R()
except TypeError as e: print(e)
# expect: Can't instantiate abstract class R with abstract methods __abs__, __add__, __ceil__, __eq__, __float__, __floor__, __floordiv__, __le__, __lt__, __mod__, __mul__, __neg__, __pos__, __pow__, __radd__, __rfloordiv__, __rmod__, __rmul__, __round__, __rpow__, __rtruediv__, __truediv__, __trunc__
