"""Clocks, sleeping, dates. The clocks are natives; the calendar is Python and knows UTC only."""

timezone = altzone = daylight = 0
tzname = ('UTC', 'UTC')
CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID = 0, 1, 2, 3
CLOCK_MONOTONIC_RAW, CLOCK_BOOTTIME = 4, 7

_DAYS = ('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')
_MONTHS = ('January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September',
           'October', 'November', 'December')
_FIELDS = ('tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday',
           'tm_isdst')


class struct_time(tuple):
    """A moment as year, month, day, hour, minute, second, weekday, day of the year."""

    n_fields, n_sequence_fields, n_unnamed_fields = 11, 9, 0

    def __new__(cls, sequence):
        fields = tuple(sequence)
        if not 9 <= len(fields) <= 11:
            raise TypeError(f'time.struct_time() takes an at {"least 9" if len(fields) < 9 else "most 11"}-sequence '
                            f'({len(fields)}-sequence given)')
        return tuple.__new__(cls, fields[:9])

    tm_year = property(lambda self: self[0])
    tm_mon = property(lambda self: self[1])
    tm_mday = property(lambda self: self[2])
    tm_hour = property(lambda self: self[3])
    tm_min = property(lambda self: self[4])
    tm_sec = property(lambda self: self[5])
    tm_wday = property(lambda self: self[6])
    tm_yday = property(lambda self: self[7])
    tm_isdst = property(lambda self: self[8])
    tm_zone = tm_gmtoff = None

    def __repr__(self):
        items = [f'{name}={value}' for name, value in zip(_FIELDS, self)]
        return f'time.struct_time({", ".join(items)})'


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _month_lengths(year):
    return (31, 29 if _is_leap(year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _days_before(year):
    """Days from the beginning of the year 1 to that of `year`."""
    year -= 1
    return year * 365 + year // 4 - year // 100 + year // 400


_EPOCH = _days_before(1970)


def gmtime(seconds=None, /):
    if seconds is None:
        seconds = time()
    elif not isinstance(seconds, float):
        seconds = range(seconds).stop       # any object with an __index__
    if seconds != seconds:
        raise ValueError('Invalid value NaN (not a number)')
    if not -0x8000_0000 <= seconds <= 0x7FFF_FFFF and not -2**63 <= seconds < 2**63:
        raise OverflowError('timestamp out of range for platform time_t')
    days, rest = divmod(int(seconds // 1), 86400)
    year = 1970 + days * 400 // 146097      # by the calendar's mean year, so one too small or too large at most
    if not -0x8000_0000 <= year <= 0x7FFF_FFFF:
        raise OSError(75, 'Value too large for defined data type')
    while _days_before(year) - _EPOCH > days:
        year -= 1
    while _days_before(year + 1) - _EPOCH <= days:
        year += 1
    day = days - (_days_before(year) - _EPOCH)
    year_day = day + 1
    month = 1
    for length in _month_lengths(year):
        if day < length:
            break
        day -= length
        month += 1
    moment = struct_time((year, month, day + 1, rest // 3600, rest // 60 % 60, rest % 60, (days + 3) % 7, year_day, 0))
    moment.tm_zone, moment.tm_gmtoff = 'GMT', 0
    return moment


def localtime(seconds=None, /):
    moment = gmtime(seconds)
    moment.tm_zone = 'UTC'
    return moment


def _tuple(t, what):
    """The nine numbers of a moment, if they are that."""
    if not isinstance(t, tuple):
        raise TypeError('Tuple or struct_time argument required')
    if len(t) != 9:
        raise TypeError(f'{what}(): illegal time tuple argument')
    for number, name, most in zip(t[1:], ('month', 'day of month', 'hour', 'minute', 'seconds', 'day of week', 'day of year'),
                                  (12, 31, 23, 59, 61, 6, 366)):
        if not 0 <= number <= most:
            raise ValueError(f'{name} out of range')
    return t


def mktime(t, /):
    if not isinstance(t, tuple):
        raise TypeError('Tuple or struct_time argument required')
    days = _days_before(t[0]) - _EPOCH + sum(_month_lengths(t[0])[:t[1] - 1]) + t[2] - 1
    return float(days * 86400 + t[3] * 3600 + t[4] * 60 + t[5])


def asctime(t=None, /):
    if t is None:
        t = localtime()
    _tuple(t, 'asctime')
    return (f'{_DAYS[t[6]][:3]} {_MONTHS[t[1] - 1][:3]} {t[2]:2} '
            f'{t[3]:02}:{t[4]:02}:{t[5]:02} {t[0]}')


def ctime(seconds=None, /):
    return asctime(localtime(seconds))


def _week(t, first):
    """The number of the week when weeks begin on weekday `first` (Monday 0, Sunday 6)."""
    return (t[7] - 1 + 7 - (t[6] - first) % 7) // 7


_DIRECTIVES = {
    'Y': lambda t: str(t[0]), 'm': lambda t: f'{t[1]:02}', 'd': lambda t: f'{t[2]:02}',
    'H': lambda t: f'{t[3]:02}', 'M': lambda t: f'{t[4]:02}', 'S': lambda t: f'{t[5]:02}',
    'y': lambda t: f'{t[0] % 100:02}', 'I': lambda t: f'{(t[3] + 11) % 12 + 1:02}',
    'p': lambda t: 'AM' if t[3] < 12 else 'PM', 'j': lambda t: f'{t[7]:03}',
    'a': lambda t: _DAYS[t[6]][:3], 'A': lambda t: _DAYS[t[6]],
    'b': lambda t: _MONTHS[t[1] - 1][:3], 'h': lambda t: _MONTHS[t[1] - 1][:3],
    'B': lambda t: _MONTHS[t[1] - 1], 'w': lambda t: str((t[6] + 1) % 7),
    'u': lambda t: str(t[6] + 1), 'e': lambda t: f'{t[2]:2}', 'k': lambda t: f'{t[3]:2}',
    'C': lambda t: f'{t[0] // 100:02}', 'U': lambda t: f'{_week(t, 6):02}',
    'W': lambda t: f'{_week(t, 0):02}', 'Z': lambda t: getattr(t, 'tm_zone', None) or 'UTC', 'z': lambda t: '+0000',
    'n': lambda t: '\n', 't': lambda t: '\t', '%': lambda t: '%',
    's': lambda t: str(int(mktime(t))),
}
_COMBINED = {'c': '%a %b %e %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S', 'D': '%m/%d/%y',
             'F': '%Y-%m-%d', 'T': '%H:%M:%S', 'R': '%H:%M', 'r': '%I:%M:%S %p'}


def strftime(format, t=None, /):
    if not isinstance(format, str):
        raise TypeError(f'strftime() argument 1 must be str, not {type(format).__name__}')
    if t is None:
        t = localtime()
    _tuple(t, 'strftime')
    result = []
    parts = iter(format)
    for character in parts:
        if character != '%':
            result.append(character)
            continue
        directive = next(parts, '%')
        if directive in _COMBINED:
            result.append(strftime(_COMBINED[directive], t))
        elif directive in _DIRECTIVES:
            result.append(_DIRECTIVES[directive](t))
        else:
            result.append('%' + directive)
    return ''.join(result)


def strptime(string, format='%a %b %d %H:%M:%S %Y', /):
    """The moment that a text names in the given format."""
    return _import('_strptime')._strptime_time(string, format)


def clock_gettime(clock, /):
    return (time, monotonic, process_time, thread_time)[1 if clock in (CLOCK_MONOTONIC_RAW, CLOCK_BOOTTIME) else clock]()


def clock_gettime_ns(clock, /):
    return round(clock_gettime(clock) * 1e9)


def clock_getres(clock, /):
    return 1e-09


def get_clock_info(name, /):
    return _import('_clock_info').info_of(name)
