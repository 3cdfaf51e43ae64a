from datetime import date, datetime, time
d = date(2024, 12, 30)
print(d.strftime('%G-W%V-%u'), date.fromisoformat('2025-W01-1'), date.fromisoformat('2025W01'), date.fromisocalendar(2025, 1, 1))
# expect: 2025-W01-1 2024-12-30 2024-12-30 2024-12-30
print(datetime.strptime('2025 01 1', '%G %V %u'), datetime.strptime('2024 52 1', '%Y %W %w'), datetime.strptime('2024 52 0', '%Y %U %w'))
# expect: 2024-12-30 00:00:00 2024-12-23 00:00:00 2024-12-29 00:00:00
print(datetime.fromisoformat('2024-W09-4T10:05'), datetime.fromisoformat('2024-01-01T10:05:06,5+0900'), time.fromisoformat('T1005'))
# expect: 2024-02-29 10:05:00 2024-01-01 10:05:06.500000+09:00 10:05:00
print(repr(time(1, 2, fold=1)), datetime.strptime('Thu Feb 29 13:05:09 2024', '%c'))  # expect: datetime.time(1, 2, fold=1) 2024-02-29 13:05:09
for make in (lambda: date.fromisocalendar(2024, 54, 1), lambda: date.fromisocalendar(2024, 1, 8), lambda: datetime(2024, 1, 1, fold=2),
             lambda: datetime.fromisoformat('2024-01-01T25:00'), lambda: datetime.strptime('2024', '%'), lambda: datetime.strptime(5, '%Y')):
    try:
        make()
    except (TypeError, ValueError) as error:
        print(error)
        # expect: Invalid week: 54
        # expect: Invalid day: 8 (range is [1, 7])
        # expect: fold must be either 0 or 1
        # expect: hour must be in 0..23
        # expect: stray % in format '%'
        # expect: strptime() argument 1 must be str, not int
