"""Clocks, sleeping, dates. The clocks are natives; the calendar is Python and knows UTC only."""

timezone = altzone = daylight = 0
tzname = ('UTC', 'UTC')
CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID = 0, 1, 2, 3

_DAYS = ('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')
_MONTHS = ('January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September',
           'October', 'November', 'December')
_FIELDS = ('tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday',
           'tm_isdst')


class struct_time(tuple):
    """A moment as year, month, day, hour, minute, second, weekday, day of the year."""

    n_fields, n_sequence_fields, n_unnamed_fields = 11, 9, 0

    tm_year = property(lambda self: self[0])
    tm_mon = property(lambda self: self[1])
    tm_mday = property(lambda self: self[2])
    tm_hour = property(lambda self: self[3])
    tm_min = property(lambda self: self[4])
    tm_sec = property(lambda self: self[5])
    tm_wday = property(lambda self: self[6])
    tm_yday = property(lambda self: self[7])
    tm_isdst = property(lambda self: self[8])
    tm_zone = property(lambda self: 'UTC')
    tm_gmtoff = property(lambda self: 0)

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
    days, rest = divmod(int(seconds // 1), 86400)
    year = 1970 + days // 366
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
    return struct_time((year, month, day + 1, rest // 3600, rest // 60 % 60, rest % 60,
                        (days + 3) % 7, year_day, 0))


localtime = gmtime


def mktime(t, /):
    days = _days_before(t[0]) - _EPOCH + sum(_month_lengths(t[0])[:t[1] - 1]) + t[2] - 1
    return float(days * 86400 + t[3] * 3600 + t[4] * 60 + t[5])


def asctime(t=None, /):
    if t is None:
        t = localtime()
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
    'W': lambda t: f'{_week(t, 0):02}', 'Z': lambda t: 'UTC', 'z': lambda t: '+0000',
    'n': lambda t: '\n', 't': lambda t: '\t', '%': lambda t: '%',
    's': lambda t: str(int(mktime(t))),
}
_COMBINED = {'c': '%a %b %e %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S', 'D': '%m/%d/%y',
             'F': '%Y-%m-%d', 'T': '%H:%M:%S', 'R': '%H:%M', 'r': '%I:%M:%S %p'}


def strftime(format, t=None, /):
    if t is None:
        t = localtime()
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


# --- reading a moment ---

# Directive -> (place among the fields, most digits, smallest, largest).
_NUMBERS = {'Y': (0, 4, 0, 9999), 'm': (1, 2, 1, 12), 'd': (2, 2, 1, 31), 'H': (3, 2, 0, 23),
            'I': (3, 2, 1, 12), 'M': (4, 2, 0, 59), 'S': (5, 2, 0, 61), 'j': (7, 3, 1, 366),
            'y': (0, 2, 0, 99), 'w': (6, 1, 0, 6)}
_NAMES = {'a': [day[:3] for day in _DAYS], 'A': _DAYS, 'b': [month[:3] for month in _MONTHS],
          'B': _MONTHS, 'p': ('AM', 'PM'), 'Z': ('UTC', 'GMT')}


def strptime(string, format='%a %b %d %H:%M:%S %Y', /):
    """The moment that a text names in the given format."""
    return _Reading(string, format).struct_time()


class _Reading:
    """What strptime() has found out so far."""

    def __init__(self, string, format):
        self.string = string
        self.format = format
        self.at = 0
        self.values = [1900, 1, 1, 0, 0, 0, None, None]
        self.microsecond = 0
        self.offset = None          # in seconds, of %z
        self.half = None            # 0: a.m., 1: p.m.
        for short in _COMBINED:
            format = format.replace('%' + short, _COMBINED[short])
        self._read(format)
        if self.at != len(string):
            raise ValueError(f'unconverted data remains: {string[self.at:]}')
        if self.half is not None:
            self.values[3] = self.values[3] % 12 + 12 * self.half

    def _mismatch(self):
        return ValueError(f'time data {self.string!r} does not match format {self.format!r}')

    def _read(self, format):
        parts = iter(format)
        for character in parts:
            if character == '%':
                self._read_directive(next(parts, ''))
            elif character.isspace():
                self._skip_space()
            elif self.string[self.at:self.at + 1].lower() == character.lower():
                self.at += 1
            else:
                raise self._mismatch()

    def _skip_space(self):
        while self.string[self.at:self.at + 1].isspace():
            self.at += 1

    def _read_directive(self, directive):
        if directive in _NUMBERS:
            place, width, least, most = _NUMBERS[directive]
            value = self._read_number(directive, width, least, most)
            if directive == 'y':
                value += 1900 if value > 68 else 2000
            elif directive == 'w':
                value = (value + 6) % 7
            self.values[place] = value
        elif directive in _NAMES:
            self._read_name(directive)
        elif directive == 'f':
            digits = self._digits(6)
            self.microsecond = int(digits.ljust(6, '0'))
            self.at += len(digits)
        elif directive == 'z':
            self._read_offset()
        elif directive == '%' and self.string[self.at:self.at + 1] == '%':
            self.at += 1
        elif directive == '':
            raise ValueError(f"stray %% in format '{self.format}'")
        else:
            raise ValueError(f"'{directive}' is a bad directive in format '{self.format}'")

    def _digits(self, width):
        end = self.at
        while end < self.at + width and self.string[end:end + 1].isdigit():
            end += 1
        if end == self.at:
            raise self._mismatch()
        return self.string[self.at:end]

    def _read_number(self, directive, width, least, most):
        if directive == 'd' and self.string[self.at:self.at + 1] == ' ':
            self.at += 1
        digits = self._digits(width)
        if directive == 'Y' and len(digits) < 4:
            raise self._mismatch()
        while digits and int(digits) > most:
            digits = digits[:-1]
        if not digits or int(digits) < least:
            raise self._mismatch()
        self.at += len(digits)
        return int(digits)

    def _read_name(self, directive):
        rest = self.string[self.at:].lower()
        for number, name in enumerate(_NAMES[directive]):
            if rest.startswith(name.lower()):
                break
        else:
            raise self._mismatch()
        self.at += len(name)
        if directive in 'aA':
            self.values[6] = number
        elif directive in 'bB':
            self.values[1] = number + 1
        elif directive == 'p':
            self.half = number

    def _read_offset(self):
        """Z, +09:00 or +0900"""
        if self.string[self.at:self.at + 1] == 'Z':
            self.at += 1
            self.offset = 0
            return
        sign = {'+': 1, '-': -1}.get(self.string[self.at:self.at + 1])
        if sign is None:
            raise self._mismatch()
        self.at += 1
        hours = self._read_number('H', 2, 0, 23)
        if self.string[self.at:self.at + 1] == ':':
            self.at += 1
        self.offset = sign * (hours * 3600 + self._read_number('M', 2, 0, 59) * 60)

    def date(self):
        """(year, month, day)"""
        year, month, day = self.values[:3]
        if self.values[7] is not None and (month, day) == (1, 1):
            day = self.values[7]
            while day > _month_lengths(year)[month - 1]:
                day -= _month_lengths(year)[month - 1]
                month += 1
        if day > _month_lengths(year)[month - 1]:
            raise ValueError('day is out of range for month')
        return year, month, day

    def struct_time(self):
        moment = gmtime(mktime((*self.date(), *self.values[3:6])))
        return struct_time((*moment[:5], self.values[5], *moment[6:8], -1))


def clock_gettime(clock, /):
    return (time, monotonic, process_time, thread_time)[clock]()


def get_clock_info(name):
    raise NotImplementedError('time.get_clock_info() is not there yet')
