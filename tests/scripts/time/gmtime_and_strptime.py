import time
print(time.gmtime(0), time.asctime(time.gmtime(1700000000)), time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(1700000000)))
# expect: time.struct_time(tm_year=1970, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=1, tm_isdst=0) Tue Nov 14 22:13:20 2023 2023-11-14 22:13:20
t = time.strptime("30 Nov 00", "%d %b %y")
print(t, t.tm_year, t.tm_yday, t.tm_wday, len(t), t[0])
# expect: time.struct_time(tm_year=2000, tm_mon=11, tm_mday=30, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=335, tm_isdst=-1) 2000 335 3 9 2000
print(time.strptime("2024-07-04 05:06:07", "%Y-%m-%d %H:%M:%S")[:6], time.strptime("Thu Jan  1 00:00:00 1970")[:8], time.strptime("12:30 AM", "%I:%M %p")[3:5])
# expect: (2024, 7, 4, 5, 6, 7) (1970, 1, 1, 0, 0, 0, 3, 1) (0, 30)
print(time.strftime("%a %A %b %B %c %d %H %I %j %m %M %p %S %U %w %W %x %X %y %Y %%", time.gmtime(1e9)))
# expect: Sun Sunday Sep September Sun Sep  9 01:46:40 2001 09 01 01 252 09 46 AM 40 36 0 36 09/09/01 01:46:40 01 2001 %
