from datetime import *
d = date(2024, 2, 29); print(d, repr(d), d.weekday(), d.isoweekday(), d.isocalendar(), d.strftime('%d/%m/%y %A %B %j %U'), d.replace(year=2023, day=1), d + timedelta(days=1), d - date(2024, 1, 1), d.toordinal(), date.fromordinal(1), date.fromisoformat('2024-01-05'), d.timetuple().tm_yday, d.ctime(), date.min, date.max, d < date(2024, 3, 1), f'{d:%Y}', date.fromisocalendar(2024, 9, 4))
# expect: 2024-02-29 datetime.date(2024, 2, 29) 3 4 datetime.IsoCalendarDate(year=2024, week=9, weekday=4) 29/02/24 Thursday February 060 08 2023-02-01 2024-03-01 59 days, 0:00:00 738945 0001-01-01 2024-01-05 60 Thu Feb 29 00:00:00 2024 0001-01-01 9999-12-31 True 2024 2024-02-29
t = time(13, 5, 9, 120); print(t, repr(t), t.isoformat('minutes'), t.replace(hour=1), t.strftime('%I:%M %p'), time.fromisoformat('04:05:06'), time(1) < time(2), bool(time(0)))
# expect: 13:05:09.000120 datetime.time(13, 5, 9, 120) 13:05 01:05:09.000120 01:05 PM 04:05:06 True True
x = datetime(2024, 1, 31, 10, 20, 30, 400); print(x, repr(x), x.date(), x.time(), x + timedelta(hours=20), x - datetime(2023, 1, 1), x.isoformat(' ', 'seconds'), x.strftime('%Y-%m-%dT%H:%M:%S.%f'), datetime.strptime('5 Mar 2020 14:30', '%d %b %Y %H:%M'), datetime.fromisoformat('2024-01-01T10:00:00+02:00'), datetime.combine(d, t), x.timestamp() if False else '', datetime.fromtimestamp(0, timezone.utc), x.replace(microsecond=0), datetime(2024, 1, 1) == date(2024, 1, 1))
# expect: 2024-01-31 10:20:30.000400 datetime.datetime(2024, 1, 31, 10, 20, 30, 400) 2024-01-31 10:20:30.000400 2024-02-01 06:20:30.000400 395 days, 10:20:30.000400 2024-01-31 10:20:30 2024-01-31T10:20:30.000400 2020-03-05 14:30:00 2024-01-01 10:00:00+02:00 2024-02-29 13:05:09.000120  1970-01-01 00:00:00+00:00 2024-01-31 10:20:30 False
td = timedelta(days=1, hours=25, minutes=-5, microseconds=7); print(td, repr(td), td.days, td.seconds, td.total_seconds(), td * 2, td / 2, td // timedelta(hours=1), td % timedelta(hours=1), -td, abs(-td), timedelta(-1), str(timedelta(days=-1, seconds=1)), divmod(td, timedelta(days=1)), timedelta(weeks=1) > td, timedelta(0.5), bool(timedelta()), timedelta.max, timedelta(seconds=1.5) / timedelta(seconds=1), timedelta.resolution)
# expect: 2 days, 0:55:00.000007 datetime.timedelta(days=2, seconds=3300, microseconds=7) 2 3300 176100.000007 4 days, 1:50:00.000014 1 day, 0:27:30.000004 48 0:55:00.000007 -3 days, 23:04:59.999993 2 days, 0:55:00.000007 -1 day, 0:00:00 -1 day, 0:00:01 (2, datetime.timedelta(seconds=3300, microseconds=7)) True 12:00:00 False 999999999 days, 23:59:59.999999 1.5 0:00:00.000001
tz = timezone(timedelta(hours=5, minutes=30), 'IST'); y = x.replace(tzinfo=tz); print(y, y.utcoffset(), y.tzname(), y.astimezone(timezone.utc), tz, repr(tz), timezone.utc, repr(timezone(timedelta(hours=-3))), timezone(timedelta(hours=-3)), y.timetz(), y.utctimetuple().tm_hour, y == x, UTC is timezone.utc)
# expect: 2024-01-31 10:20:30.000400+05:30 5:30:00 IST 2024-01-31 04:50:30.000400+00:00 IST datetime.timezone(datetime.timedelta(seconds=19800), 'IST') UTC datetime.timezone(datetime.timedelta(days=-1, seconds=75600)) UTC-03:00 10:20:30.000400+05:30 4 False True
for f in (lambda: date(2023, 2, 29), lambda: date(0, 1, 1), lambda: date(2024, 13, 1), lambda: time(24), lambda: datetime(2024, 1, 1, 25), lambda: timezone(timedelta(hours=24)), lambda: date.max + timedelta(1), lambda: x < d, lambda: x < y, lambda: x - y, lambda: datetime.strptime('x', '%Y'), lambda: datetime.strptime('2020 1', '%Y'), lambda: date.fromisoformat('2024-1-1'), lambda: timedelta(days=10 ** 9), lambda: date(2024), lambda: d + 1, lambda: d + d, lambda: timedelta('a'), lambda: datetime.strptime('13', '%m'), lambda: date('a', 1, 1), lambda: td / 0, lambda: time(1) + timedelta(1), lambda: d.replace(month=13), lambda: timezone(5), lambda: datetime.fromisoformat('abc')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: ValueError day is out of range for month
    # expect: ValueError year 0 is out of range
    # expect: ValueError month must be in 1..12
    # expect: ValueError hour must be in 0..23
    # expect: ValueError hour must be in 0..23
    # expect: ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1).
    # expect: OverflowError date value out of range
    # expect: TypeError can't compare datetime.datetime to datetime.date
    # expect: TypeError can't compare offset-naive and offset-aware datetimes
    # expect: TypeError can't subtract offset-naive and offset-aware datetimes
    # expect: ValueError time data 'x' does not match format '%Y'
    # expect: ValueError unconverted data remains:  1
    # expect: ValueError Invalid isoformat string: '2024-1-1'
    # expect: OverflowError days=1000000000; must have magnitude <= 999999999
    # expect: TypeError function missing required argument 'month' (pos 2)
    # expect: TypeError unsupported operand type(s) for +: 'datetime.date' and 'int'
    # expect: TypeError unsupported operand type(s) for +: 'datetime.date' and 'datetime.date'
    # expect: TypeError unsupported type for timedelta days component: str
    # expect: ValueError unconverted data remains: 3
    # expect: TypeError 'str' object cannot be interpreted as an integer
    # expect: ZeroDivisionError integer division or modulo by zero
    # expect: TypeError unsupported operand type(s) for +: 'datetime.time' and 'datetime.timedelta'
    # expect: ValueError month must be in 1..12
    # expect: TypeError timezone() argument 1 must be datetime.timedelta, not int
    # expect: ValueError Invalid isoformat string: 'abc'
