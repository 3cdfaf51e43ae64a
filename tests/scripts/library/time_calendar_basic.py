import time, calendar, datetime as dt
t = time.struct_time((2024, 3, 1, 12, 30, 45, 4, 61, 0)); print(t.tm_year, t.tm_mon, t[2], t.tm_isdst, len(t), t == tuple(t), time.strftime('%Y/%m/%d %H-%M-%S', t), time.asctime(t), time.mktime(t) == calendar.timegm(t) or 'tz')
# expect: 2024 3 1 0 9 True 2024/03/01 12-30-45 Fri Mar  1 12:30:45 2024 True
print(time.strftime('%A %a %B %b %d %j %y %p %I %M %%', t), time.strptime('2024-02-29 23:59', '%Y-%m-%d %H:%M')[:6], time.strptime('Mon Jan  5 10:11:12 2015')[:7], time.gmtime(0)[:6], time.gmtime(951782400)[:3])
# expect: Friday Fri March Mar 01 061 24 PM 12 30 % (2024, 2, 29, 23, 59, 0) (2015, 1, 5, 10, 11, 12, 0) (1970, 1, 1, 0, 0, 0) (2000, 2, 29)
print(calendar.monthrange(2023, 2), calendar.isleap(1900), calendar.weekday(2000, 1, 1), calendar.month_name[12], calendar.day_name[6], list(calendar.Calendar(6).iterweekdays()), calendar.monthcalendar(2021, 2))
# expect: (2, 28) False 5 December Sunday [6, 0, 1, 2, 3, 4, 5] [[1, 2, 3, 4, 5, 6, 7], [8, 9, 10, 11, 12, 13, 14], [15, 16, 17, 18, 19, 20, 21], [22, 23, 24, 25, 26, 27, 28]]
calendar.prmonth(2024, 2); print(calendar.TextCalendar(6).formatmonth(2021, 5, w=3))
# expect:    February 2024
# expect: Mo Tu We Th Fr Sa Su
# expect:           1  2  3  4
# expect:  5  6  7  8  9 10 11
# expect: 12 13 14 15 16 17 18
# expect: 19 20 21 22 23 24 25
# expect: 26 27 28 29
# expect:           May 2021
# expect: Sun Mon Tue Wed Thu Fri Sat
# expect:                           1
# expect:   2   3   4   5   6   7   8
# expect:   9  10  11  12  13  14  15
# expect:  16  17  18  19  20  21  22
# expect:  23  24  25  26  27  28  29
# expect:  30  31
# expect:
d = dt.date(2024, 1, 31); print(d + dt.timedelta(30), d.replace(day=1) - dt.timedelta(days=1), (dt.date(2024, 12, 25) - d).days, d.strftime('%d.%m.%Y'), d.isoformat(), d.weekday(), d > dt.date(2023, 1, 1), dt.date.fromisoformat('2020-02-02'), min(d, dt.date.min))
# expect: 2024-03-01 2023-12-31 329 31.01.2024 2024-01-31 2 True 2020-02-02 0001-01-01
x = dt.datetime(2024, 5, 17, 8, 9, 10); print(x, x.isoformat(), x.date(), x.time(), x.strftime('%c | %x | %X'), x + dt.timedelta(hours=16), x - dt.datetime(2024, 5, 16), x.replace(hour=0, minute=0), dt.datetime.strptime('17/05/24 08:09', '%d/%m/%y %H:%M'), x.timetuple()[:4], x.weekday(), x.isocalendar()[1])
# expect: 2024-05-17 08:09:10 2024-05-17T08:09:10 2024-05-17 08:09:10 Fri May 17 08:09:10 2024 | 05/17/24 | 08:09:10 2024-05-18 00:09:10 1 day, 8:09:10 2024-05-17 00:00:10 2024-05-17 08:09:00 (2024, 5, 17, 8) 4 20
td = dt.timedelta(days=2, hours=3, seconds=5); print(td, td.total_seconds(), td * 2, td / 2, td // 2, -td, td > dt.timedelta(1), abs(-td), str(dt.timedelta(0)), dt.timedelta(minutes=90), dt.timedelta(microseconds=1), repr(td), td.days, td.seconds, divmod(td, dt.timedelta(hours=1)))
# expect: 2 days, 3:00:05 183605.0 4 days, 6:00:10 1 day, 1:30:02.500000 1 day, 1:30:02.500000 -3 days, 20:59:55 True 2 days, 3:00:05 0:00:00 1:30:00 0:00:00.000001 datetime.timedelta(days=2, seconds=10805) 2 10805 (51, datetime.timedelta(seconds=5))
u = dt.datetime(2024, 1, 1, tzinfo=dt.timezone.utc); print(u, u.astimezone(dt.timezone(dt.timedelta(hours=9))), u.timestamp(), dt.datetime.fromtimestamp(86400, dt.timezone.utc), u.tzname(), dt.timezone(dt.timedelta(hours=-5), 'EST'))
# expect: 2024-01-01 00:00:00+00:00 2024-01-01 09:00:00+09:00 1704067200.0 1970-01-02 00:00:00+00:00 UTC EST
for f in (lambda: dt.date(2024, 2, 30), lambda: dt.datetime(2024, 1, 1, 24), lambda: dt.datetime.strptime('a', '%d'), lambda: x - u, lambda: dt.timedelta('1'), lambda: time.strptime('1', '%Y'), lambda: calendar.monthrange(2024, 13), lambda: dt.time(25), lambda: d + 5, lambda: dt.date(2024, 1), lambda: time.sleep('x'), lambda: time.sleep(-1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: ValueError day is out of range for month
    # expect: ValueError hour must be in 0..23
    # expect: ValueError time data 'a' does not match format '%d'
    # expect: TypeError can't subtract offset-naive and offset-aware datetimes
    # expect: TypeError unsupported type for timedelta days component: str
    # expect: ValueError time data '1' does not match format '%Y'
    # expect: IllegalMonthError bad month number 13; must be 1-12
    # expect: ValueError hour must be in 0..23
    # expect: TypeError unsupported operand type(s) for +: 'datetime.date' and 'int'
    # expect: TypeError function missing required argument 'day' (pos 3)
    # expect: TypeError 'str' object cannot be interpreted as an integer
    # expect: ValueError sleep length must be non-negative
