"""Averages of fractions and decimals, counters and chained maps, calendars of far years."""
from collections import *
import statistics as S, calendar
from fractions import Fraction as F
from decimal import Decimal as D
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
t(lambda: ChainMap(defaultdict(list,k=[1]),{})['z'])  # expect: []
t(lambda: Counter(ChainMap({'p':1},{'q':2}), a=3))  # expect: Counter({'a': 3, 'q': 2, 'p': 1})
t(lambda: Counter(x=0)>Counter())  # expect: False
t(lambda: ChainMap.fromkeys('ab',1))  # expect: ChainMap({'a': 1, 'b': 1})
t(lambda: ChainMap({'a':1}).new_child(b=2))  # expect: ChainMap({'b': 2}, {'a': 1})
t(lambda: {'z':1}|ChainMap({'a':1},{'b':2}))  # expect: ChainMap({'z': 1, 'b': 2, 'a': 1})
t(lambda: dict(ChainMap({'a':1},{'b':2,'a':3})))  # expect: {'b': 2, 'a': 1}
t(lambda: list(ChainMap({'a':1},{'b':2,'a':3})))  # expect: ['b', 'a']
def f():
    c=Counter('ab'); c+=True; return c
t(f)  # expect: AttributeError 'bool' object has no attribute 'items'
t(lambda: S.variance((3,1,2), F(3,4)))  # expect: Fraction(107, 32)
t(lambda: S.variance((3,1,2), float('inf')))  # expect: inf
t(lambda: S.harmonic_mean([D('1.5'),D(2)]))  # expect: Decimal('1.714285714285714285714285714')
t(lambda: S.harmonic_mean([5]))  # expect: 5
t(lambda: S.harmonic_mean([40,60], weights=[5,30]))  # expect: 56.0
t(lambda: S.harmonic_mean([40,60]))  # expect: 48.0
t(lambda: S.harmonic_mean([F(1,3),F(2,3)]))  # expect: Fraction(4, 9)
t(lambda: S.multimode({'b':1,'a':2}))  # expect: ['b', 'a']
t(lambda: S.median_grouped([1,1,2,3,3], interval=D('1.25')))  # expect: 2.0
t(lambda: S.stdev([D('1.5'),D(2)]))  # expect: Decimal('0.3535533905932737622004221811')
t(lambda: S.pstdev([F(1,2),F(1,3)]))  # expect: 0.08333333333333333
t(lambda: S.mean([F(1,2),0.5]))  # expect: 0.5
t(lambda: S.variance([1,'a',2]))  # expect: TypeError can't convert type 'str' to numerator/denominator
t(lambda: S.linear_regression([1,2,3],[2,4,7],proportional=True))  # expect: LinearRegression(slope=2.2142857142857144, intercept=0.0)
t(lambda: calendar.month(-1,2)); t(lambda: calendar.month(12345,2))
# expect: '    February -1\nMo Tu We Th Fr Sa Su\n 1  2  3  4  5  6  7\n 8  9 10 11 12 13 14\n15 16 17 18 19 20 21\n22 23 24 25 26 27 28\n'
# expect: '   February 12345\nMo Tu We Th Fr Sa Su\n          1  2  3  4\n 5  6  7  8  9 10 11\n12 13 14 15 16 17 18\n19 20 21 22 23 24 25\n26 27 28\n'
t(lambda: calendar.setfirstweekday(9)); calendar.setfirstweekday(6); print(calendar.firstweekday(), calendar.month(2024,2))
# expect: IllegalWeekdayError bad weekday number 9; must be 0 (Monday) to 6 (Sunday)
# expect: 6    February 2024
# expect: Su Mo Tu We Th Fr Sa
# expect:              1  2  3
# expect:  4  5  6  7  8  9 10
# expect: 11 12 13 14 15 16 17
# expect: 18 19 20 21 22 23 24
# expect: 25 26 27 28 29
# expect:
print(calendar.Calendar(9).firstweekday, list(calendar.Calendar(9).iterweekdays()))  # expect: 2 [2, 3, 4, 5, 6, 0, 1]
