# calendar: months and years as text
import calendar

print(calendar.isleap(2024), calendar.isleap(1900), calendar.leapdays(2000, 2025), calendar.monthrange(2024, 2))  # expect: True False 7 (3, 29)
print(calendar.month(2024, 2))
# expect:    February 2024
# expect: Mo Tu We Th Fr Sa Su
# expect:           1  2  3  4
# expect:  5  6  7  8  9 10 11
# expect: 12 13 14 15 16 17 18
# expect: 19 20 21 22 23 24 25
# expect: 26 27 28 29
# expect:
print(calendar.month_name[3], calendar.day_abbr[0], list(calendar.month_abbr)[1:4], calendar.weekday(2026, 11, 21))  # expect: March Mon ['Jan', 'Feb', 'Mar'] 5
print(calendar.monthcalendar(2026, 11)[0], calendar.timegm((2026, 1, 1, 0, 0, 0)))  # expect: [0, 0, 0, 0, 0, 0, 1] 1767225600
print(calendar.TextCalendar(calendar.SUNDAY).formatmonth(2026, 11))
# expect:    November 2026
# expect: Su Mo Tu We Th Fr Sa
# expect:  1  2  3  4  5  6  7
# expect:  8  9 10 11 12 13 14
# expect: 15 16 17 18 19 20 21
# expect: 22 23 24 25 26 27 28
# expect: 29 30
# expect:
calendar.prmonth(2025, 6)
# expect:      June 2025
# expect: Mo Tu We Th Fr Sa Su
# expect:                    1
# expect:  2  3  4  5  6  7  8
# expect:  9 10 11 12 13 14 15
# expect: 16 17 18 19 20 21 22
# expect: 23 24 25 26 27 28 29
# expect: 30
print(list(calendar.Calendar(6).iterweekdays()), [str(d) for d in calendar.Calendar().itermonthdates(2026, 2)][:2])
# expect: [6, 0, 1, 2, 3, 4, 5] ['2026-01-26', '2026-01-27']
print(calendar.calendar(2026)[:420])
# expect:                                   2026
# expect:
# expect:       January                   February                   March
# expect: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
# expect:           1  2  3  4                         1                         1
# expect:  5  6  7  8  9 10 11       2  3  4  5  6  7  8       2  3  4  5  6  7  8
# expect: 12 13 14 15 16 17 18       9 10 11 12 13 14 15       9 10 11 12 13 14 15
# expect: 19 20 21 22 23 24 25
try:
    calendar.monthrange(2026, 13)
except calendar.IllegalMonthError as error:
    print(error)  # expect: bad month number 13; must be 1-12
