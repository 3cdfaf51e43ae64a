from datetime import date, datetime, time, timedelta, timezone
d = datetime(2024, 2, 28, 23, 59, 30)
print(d + timedelta(minutes=1), d - timedelta(days=60), d - datetime(2023, 1, 1), repr(d), d.date(), d.time())
# expect: 2024-02-29 00:00:30 2023-12-30 23:59:30 423 days, 23:59:30 datetime.datetime(2024, 2, 28, 23, 59, 30) 2024-02-28 23:59:30
print(timedelta(hours=25, minutes=1.5), repr(timedelta(days=-1, seconds=5)), timedelta(0), repr(timedelta()), timedelta(milliseconds=1500), timedelta(days=2, seconds=3).total_seconds())
# expect: 1 day, 1:01:30 datetime.timedelta(days=-1, seconds=5) 0:00:00 datetime.timedelta(0) 0:00:01.500000 172803.0
print(timedelta(1) / 2, timedelta(1) // timedelta(hours=5), timedelta(1) % timedelta(hours=5), timedelta(seconds=1) * 2.5, -timedelta(seconds=1), abs(timedelta(-1)), timedelta(1) > timedelta(0), bool(timedelta(0)))
# expect: 12:00:00 4 4:00:00 0:00:02.500000 -1 day, 23:59:59 1 day, 0:00:00 True False
print(date(2024, 3, 1) - date(2024, 2, 1), date(2024, 1, 31) + timedelta(1), date(2024, 2, 29).replace(year=2023, day=1), date(2024, 12, 30).isocalendar(), date(2020, 1, 1).weekday(), date(2020, 1, 5).isoweekday(), date.fromordinal(738000), date(2021, 5, 6).toordinal())
# expect: 29 days, 0:00:00 2024-02-01 2023-02-01 datetime.IsoCalendarDate(year=2025, week=1, weekday=1) 2 7 2021-07-29 737916
print(d.isoformat(), d.isoformat(" ", "minutes"), d.replace(microsecond=5).isoformat(), d.strftime("%Y/%m/%d %H:%M:%S %A %j %p %I %f"), f"{d:%d.%m.%y}", d.ctime(), d.timetuple()[:9])
# expect: 2024-02-28T23:59:30 2024-02-28 23:59 2024-02-28T23:59:30.000005 2024/02/28 23:59:30 Wednesday 059 PM 11 000000 28.02.24 Wed Feb 28 23:59:30 2024 (2024, 2, 28, 23, 59, 30, 2, 59, -1)
print(datetime.strptime("2023-05-01 10:20:30.25", "%Y-%m-%d %H:%M:%S.%f"), datetime.strptime("1 Jan 99 3:04 PM", "%d %b %y %I:%M %p"), datetime.strptime("2024-01-01T00:00:00+0900", "%Y-%m-%dT%H:%M:%S%z"))
# expect: 2023-05-01 10:20:30.250000 1999-01-01 15:04:00 2024-01-01 00:00:00+09:00
print(datetime.fromisoformat("2024-05-06T07:08:09.123"), datetime.fromisoformat("2024-05-06"), date.fromisoformat("2024-05-06"), time.fromisoformat("04:05"), datetime.fromtimestamp(86400.5, timezone.utc), datetime(1970, 1, 2, tzinfo=timezone.utc).timestamp())
# expect: 2024-05-06 07:08:09.123000 2024-05-06 00:00:00 2024-05-06 04:05:00 1970-01-02 00:00:00.500000+00:00 86400.0
kst = timezone(timedelta(hours=9), "KST")
print(datetime(2024, 1, 1, tzinfo=kst), datetime(2024, 1, 1, tzinfo=kst).astimezone(timezone.utc), repr(kst), timezone(timedelta(hours=-3)), datetime(2024, 1, 1, tzinfo=kst).tzname(), repr(datetime(2024, 1, 1, tzinfo=timezone.utc)))
# expect: 2024-01-01 00:00:00+09:00 2023-12-31 15:00:00+00:00 datetime.timezone(datetime.timedelta(seconds=32400), 'KST') UTC-03:00 KST datetime.datetime(2024, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)
print(time(1, 2, 3), repr(time(1, 2)), time(23, 59, 59, 5).isoformat("milliseconds"), time(1) < time(2), datetime.combine(date(2024, 1, 1), time(5)), datetime.min, datetime.max, timedelta.max)
# expect: 01:02:03 datetime.time(1, 2) 23:59:59.000 True 2024-01-01 05:00:00 0001-01-01 00:00:00 9999-12-31 23:59:59.999999 999999999 days, 23:59:59.999999
print(sorted([datetime(2024, 1, 2), datetime(2023, 1, 2)]), datetime(2024, 1, 1) == datetime(2024, 1, 1), {date(2024, 1, 1): 1}[date(2024, 1, 1)], datetime(2024, 1, 1) == date(2024, 1, 1))
# expect: [datetime.datetime(2023, 1, 2, 0, 0), datetime.datetime(2024, 1, 2, 0, 0)] True 1 False
