from collections import ChainMap, UserDict, OrderedDict
import statistics, zlib, pprint, ipaddress
from decimal import Decimal, InvalidOperation
from datetime import timedelta
print(UserDict(x=1) | ChainMap({'p': 1}, {'q': 2, 'x': 5}), ChainMap({'a': 1}) | UserDict(b=2), ChainMap() | {'z': 1}, OrderedDict(k=1) | ChainMap({'k': 2}))
# expect: ChainMap({'x': 5, 'q': 2, 'p': 1}) ChainMap({'a': 1, 'b': 2}) ChainMap({'z': 1}) ChainMap({'k': 2})
for f in (lambda: ChainMap() | [1], lambda: [1] | ChainMap(), lambda: timedelta(1).__divmod__(2), lambda: zlib.decompressobj(1), lambda: Decimal(7).quantize(Decimal('sNaN'))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# expect: TypeError unsupported operand type(s) for |: 'ChainMap' and 'list'
# expect: TypeError unsupported operand type(s) for |: 'list' and 'ChainMap'
# expect: NotImplemented
# expect: ValueError Invalid initialization option
# expect: InvalidOperation [<class 'decimal.InvalidOperation'>]
print(statistics.variance([0.1] * 5, -2.75), statistics.pvariance([1, 2, 4], 2), statistics.variance([Decimal('1.5'), Decimal(2)], Decimal(1)), statistics.stdev([1, 2, 3], 2), statistics.pstdev([1.5, 2.5], 2))
# expect: 10.153125000000001 1.6666666666666667 1.25 1.0 0.5
print(ipaddress.ip_network('fe80::/64').overlaps(ipaddress.ip_network('10.0.0.0/8')), ipaddress.ip_network('10.0.0.0/8').overlaps(ipaddress.ip_network('10.1.0.0/16')), ipaddress.ip_network('10.1.0.0/16').overlaps(ipaddress.ip_network('10.0.0.0/8')), ipaddress.ip_network('10.1.0.0/16').overlaps(ipaddress.ip_network('10.2.0.0/16')))
# expect: False True True False
pprint.pprint(b'\x00\xff\x80', width=5); pprint.pprint(b'\x00\xff\x80aaaa', width=5); print(Decimal(7).quantize(Decimal('NaN')), divmod(timedelta(3), timedelta(2)))
# expect: b'\x00\xff\x80'
# expect: (b'\x00\xff\x80a'
# expect:  b'aaa')
# expect: NaN (1, datetime.timedelta(days=1))
