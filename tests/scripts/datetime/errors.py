from datetime import date, datetime, time, timedelta, timezone
def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)
attempt(date, 2023, 2, 29)  # expect: ValueError day is out of range for month
attempt(date, 2023, 13, 1)  # expect: ValueError month must be in 1..12
attempt(date, 0, 1, 1)  # expect: ValueError year 0 is out of range
attempt(datetime, 2023, 1, 1, 24)  # expect: ValueError hour must be in 0..23
attempt(datetime, 2023, 1, 1, 0, 60)  # expect: ValueError minute must be in 0..59
attempt(datetime.strptime, "2023-13-01", "%Y-%m-%d")  # expect: ValueError time data '2023-13-01' does not match format '%Y-%m-%d'
attempt(datetime.strptime, "2023-02-30", "%Y-%m-%d")  # expect: ValueError day is out of range for month
attempt(datetime.strptime, "2023-01-01x", "%Y-%m-%d")  # expect: ValueError unconverted data remains: x
attempt(datetime.strptime, "abc", "%Q")  # expect: ValueError 'Q' is a bad directive in format '%Q'
attempt(datetime.fromisoformat, "nonsense")  # expect: ValueError Invalid isoformat string: 'nonsense'
attempt(date.fromisoformat, "2024-1-1")  # expect: ValueError Invalid isoformat string: '2024-1-1'
attempt(lambda: datetime(2024, 1, 1) - datetime(2024, 1, 1, tzinfo=timezone.utc))  # expect: TypeError can't subtract offset-naive and offset-aware datetimes
attempt(lambda: datetime(2024, 1, 1) < datetime(2024, 1, 1, tzinfo=timezone.utc))  # expect: TypeError can't compare offset-naive and offset-aware datetimes
attempt(timedelta, "x")  # expect: TypeError unsupported type for timedelta days component: str
attempt(lambda: datetime.max + timedelta(1))  # expect: OverflowError date value out of range
