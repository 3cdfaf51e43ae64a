"""datetime without its class datetime: spans, zones, dates, times of day."""

import time as _time

MINYEAR, MAXYEAR = 1, 9999


def _whole(value):
    """The int that a number for a field is."""
    if type(value) is not int:
        value = range(value).stop       # asks __index__, and says what is wrong with anything else
    if not -0x8000_0000 <= value <= 0x7FFF_FFFF:
        raise OverflowError('Python int too large to convert to C long' if not -2**63 <= value < 2**63 else
                            f'signed integer is {"greater than maximum" if value > 0 else "less than minimum"}')
    return value


def _check_type(function, place, value, kind, name):
    if not isinstance(value, kind):
        given = type(value)
        module = 'decimal.' if given.__module__ == 'decimal' else ''
        raise TypeError(f'{function}() argument {place} must be {name}, not {"None" if value is None else module + given.__name__}')


def _check_tzinfo(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")


def _days_before_month(year, month):
    return sum(_time._month_lengths(year)[:month - 1])


def _title(value):
    """What repr() calls a value's class."""
    cls = type(value)
    return ('datetime.' if cls.__module__ == 'datetime' else '') + cls.__qualname__


def _rounded(numerator, denominator):
    """numerator / denominator to the nearest int, half to even."""
    quotient, rest = divmod(numerator, denominator)
    twice = rest * 2
    return quotient + (twice > denominator or (twice == denominator and quotient % 2 == 1))


class timedelta:
    """A span of time, exact to the microsecond."""

    __module__ = 'datetime'

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        total, denominator = 0, 1       # of microseconds, as a fraction: floats are added exactly
        for name, value, factor in (('weeks', weeks, 604800000000), ('days', days, 86400000000),
                                    ('hours', hours, 3600000000), ('minutes', minutes, 60000000),
                                    ('seconds', seconds, 1000000), ('milliseconds', milliseconds, 1000),
                                    ('microseconds', microseconds, 1)):
            if isinstance(value, int):
                total += value * factor * denominator
            elif isinstance(value, float):
                int(value)      # complains of what is no number
                above, below = value.as_integer_ratio()
                total, denominator = total * below + above * factor * denominator, denominator * below
            else:
                raise TypeError(f'unsupported type for timedelta {name} component: {type(value).__name__}')
        return cls._of(_rounded(total, denominator))

    @classmethod
    def _of(cls, microseconds):
        self = object.__new__(cls)
        self._microseconds = microseconds
        days = self.days
        if not -999999999 <= days <= 999999999:
            if not -1 << 31 <= days < 1 << 31:
                raise OverflowError('Python int too large to convert to C int')
            raise OverflowError(f'days={days}; must have magnitude <= 999999999')
        return self

    days = property(lambda self: self._microseconds // 86400000000)
    seconds = property(lambda self: self._microseconds // 1000000 % 86400)
    microseconds = property(lambda self: self._microseconds % 1000000)

    def total_seconds(self):
        return self._microseconds / 1000000

    def __repr__(self):
        parts = [f'{name}={getattr(self, name)}' for name in ('days', 'seconds', 'microseconds')
                 if getattr(self, name)]
        return f'{_title(self)}({", ".join(parts) or 0})'

    def __str__(self):
        seconds, days = self.seconds, self.days
        text = f'{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}'
        if days:
            text = f'{days} day{"" if abs(days) == 1 else "s"}, {text}'
        return f'{text}.{self.microseconds:06}' if self.microseconds else text

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return timedelta._of(self._microseconds + other._microseconds)

    __radd__ = __add__

    def __sub__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return timedelta._of(self._microseconds - other._microseconds)

    def __rsub__(self, other):
        return other + -self if isinstance(other, timedelta) else NotImplemented

    def __neg__(self):
        return timedelta._of(-self._microseconds)

    def __pos__(self):
        return self

    def __abs__(self):
        return timedelta._of(abs(self._microseconds))

    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta._of(self._microseconds * other)
        if isinstance(other, float):
            above, below = other.as_integer_ratio()
            return timedelta._of(_rounded(self._microseconds * above, below))
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._microseconds / other._microseconds
        if isinstance(other, int):
            if other < 0:
                return -self / -other
            return timedelta._of(_rounded(self._microseconds, other))
        if isinstance(other, float):
            above, below = other.as_integer_ratio()
            sign = -1 if above < 0 else 1
            return timedelta._of(_rounded(sign * self._microseconds * below, sign * above))
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._microseconds // other._microseconds
        return timedelta._of(self._microseconds // other) if isinstance(other, int) else NotImplemented

    def __mod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return timedelta._of(self._microseconds % other._microseconds)

    def __divmod__(self, other):
        return (self // other, self % other) if isinstance(other, timedelta) else NotImplemented

    def __eq__(self, other):
        return self._microseconds == other._microseconds if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._microseconds < other._microseconds if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._microseconds <= other._microseconds if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._microseconds > other._microseconds if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._microseconds >= other._microseconds if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash((self.days, self.seconds, self.microseconds))

    def __reduce__(self):
        return type(self), (self.days, self.seconds, self.microseconds)

    def __bool__(self):
        return self._microseconds != 0


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta._of(86400000000 * 1000000000 - 1)
timedelta.resolution = timedelta(microseconds=1)


# --- zones ---

class tzinfo:
    """What a zone has to say; subclasses say it."""

    __module__ = 'datetime'

    def utcoffset(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement utcoffset()')

    def dst(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement dst()')

    def tzname(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement tzname()')

    def fromutc(self, dt):
        return dt + self.utcoffset(dt)


def _offset_text(offset, colon=':'):
    """+09:00"""
    if offset is None:
        return ''
    sign = '-' if offset._microseconds < 0 else '+'
    seconds = abs(offset._microseconds) // 1000000
    text = f'{sign}{seconds // 3600:02}{colon}{seconds // 60 % 60:02}'
    return f'{text}{colon}{seconds % 60:02}' if seconds % 60 else text


_unnamed = object()


class timezone(tzinfo):
    """A zone with a fixed offset from UTC."""

    __module__ = 'datetime'

    utc = None

    def __new__(cls, offset, name=_unnamed):
        _check_type('timezone', 1, offset, timedelta, 'datetime.timedelta')
        if name is _unnamed:
            name = None
            if not offset and timezone.utc is not None:
                return timezone.utc
        else:
            _check_type('timezone', 2, name, str, 'str')
        if abs(offset) >= timedelta(1):
            raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and '
                             f'timedelta(hours=24), not {offset!r}.')
        self = tzinfo.__new__(cls)
        self._offset = offset
        self._name = name
        return self

    def __reduce__(self):
        return timezone, (self._offset,) if self._name is None else (self._offset, self._name)

    def utcoffset(self, dt):
        return self._offset

    def dst(self, dt):
        return None

    def tzname(self, dt):
        if self._name is None:
            return 'UTC' + (_offset_text(self._offset) if self._offset else '')
        return self._name

    def __str__(self):
        return self.tzname(None)

    def __repr__(self):
        if self is timezone.utc:
            return 'datetime.timezone.utc'
        name = '' if self._name is None else f', {self._name!r}'
        return f'{_title(self)}({self._offset!r}{name})'

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)


UTC = timezone.utc = timezone(timedelta(0))
timezone.min, timezone.max = timezone(-timedelta(hours=23, minutes=59)), timezone(timedelta(hours=23, minutes=59))


# --- dates ---

def _checked_date(year, month, day):
    year, month, day = _whole(year), _whole(month), _whole(day)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f'year {year} is out of range')
    if not 1 <= month <= 12:
        raise ValueError('month must be in 1..12')
    if not 1 <= day <= _time._month_lengths(year)[month - 1]:
        raise ValueError('day is out of range for month')
    return year, month, day


def _is_state(value, length, month):
    """Whether it is what a pickled moment is made of; the month's first bit is the fold."""
    return isinstance(value, bytes) and len(value) == length and 1 <= value[month] & 127 <= 12


def _given(value, otherwise):
    return otherwise if value is None else value


class _IsoCalendarDate(tuple):
    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __repr__(self):
        return f'datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})'


class date:
    """A day of the Gregorian calendar."""

    __module__ = 'datetime'

    def __new__(cls, year, month=None, day=None):
        if month is None and _is_state(year, 4, 2):
            year, month, day = year[0] << 8 | year[1], year[2], year[3]
        for place, name, value in ((2, 'month', month), (3, 'day', day)):
            if value is None:
                raise TypeError(f"function missing required argument '{name}' (pos {place})")
        self = object.__new__(cls)
        self._year, self._month, self._day = _checked_date(year, month, day)
        return self

    year = property(lambda self: self._year)
    month = property(lambda self: self._month)
    day = property(lambda self: self._day)

    @classmethod
    def fromtimestamp(cls, timestamp):
        return cls(*_time.gmtime(timestamp)[:3])

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromordinal(cls, n):
        """Day number n; 1 January of the year 1 is the first."""
        n = _whole(n)
        if not 1 <= n <= 3652059:
            raise ValueError('ordinal must be >= 1' if n < 1 else 'year 10000 is out of range')
        return cls(*_time.gmtime((n - 719163) * 86400)[:3])

    @classmethod
    def fromisoformat(cls, date_string):
        if not isinstance(date_string, str):
            raise TypeError('fromisoformat: argument must be str')
        text, is_week = date_string, date_string[4:5] == 'W' or date_string[5:6] == 'W'
        if '-' not in text:
            cut = 7 if is_week else 6
            text = '-'.join([part for part in (text[:4], text[4:cut], text[cut:]) if part])
        parts = text.replace('W', '', 1).split('-') if is_week else text.split('-')
        lengths = [len(part) for part in parts]
        if lengths not in ([[4, 2, 1], [4, 2]] if is_week else [[4, 2, 2]]) or not all([part.isdigit() for part in parts]):
            raise ValueError(f'Invalid isoformat string: {date_string!r}')
        numbers = [int(part) for part in parts]
        if not is_week:
            return cls(*numbers)
        try:
            return cls.fromisocalendar(*numbers, *[1][:3 - len(numbers)])
        except ValueError:
            raise ValueError(f'Invalid isoformat string: {date_string!r}') from None

    @classmethod
    def fromisocalendar(cls, year, week, day):
        year, week, day = _whole(year), _whole(week), _whole(day)
        if not MINYEAR <= year <= MAXYEAR:
            raise ValueError(f'Year is out of range: {year}')
        first = date(year, 1, 4)
        if not 1 <= week <= date(year, 12, 28).isocalendar()[1]:
            raise ValueError(f'Invalid week: {week}')
        if not 1 <= day <= 7:
            raise ValueError(f'Invalid day: {day} (range is [1, 7])')
        return cls.fromordinal(first.toordinal() - first.weekday() + (week - 1) * 7 + day - 1)

    def toordinal(self):
        return _time._days_before(self._year) + _days_before_month(self._year, self._month) + self._day

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        thursday = date.fromordinal(self.toordinal() - self.weekday() + 3)
        week = (thursday.toordinal() - date(thursday.year, 1, 1).toordinal()) // 7 + 1
        return _IsoCalendarDate((thursday.year, week, self.isoweekday()))

    def replace(self, year=None, month=None, day=None):
        return type(self)(_given(year, self._year), _given(month, self._month), _given(day, self._day))

    def timetuple(self):
        year_day = _days_before_month(self._year, self._month) + self._day
        return _time.struct_time((self._year, self._month, self._day, 0, 0, 0, self.weekday(), year_day, -1))

    def isoformat(self):
        return f'{self._year:04}-{self._month:02}-{self._day:02}'

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        return f'{_title(self)}({self._year}, {self._month}, {self._day})'

    def ctime(self):
        text = _time.asctime(self.timetuple())
        return f'{text[:20]}{self._year:04}'

    def _state(self):
        return bytes((self._year >> 8, self._year & 255, self._month, self._day))

    def __reduce__(self):
        return type(self), (self._state(),)

    def strftime(self, format):
        return _format_moment(self, format, self.timetuple(), time(), None, None)

    def __format__(self, format):
        return self.strftime(format) if format else str(self)

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        n = self.toordinal() + other.days
        if not 1 <= n <= 3652059:
            raise OverflowError('date value out of range')
        return type(self).fromordinal(n)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if _is_plain_date(other):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def __eq__(self, other):
        return self.toordinal() == other.toordinal() if _is_plain_date(other) else NotImplemented

    def __lt__(self, other):
        return self.toordinal() < other.toordinal() if _is_plain_date(other) else NotImplemented

    def __le__(self, other):
        return self.toordinal() <= other.toordinal() if _is_plain_date(other) else NotImplemented

    def __gt__(self, other):
        return self.toordinal() > other.toordinal() if _is_plain_date(other) else NotImplemented

    def __ge__(self, other):
        return self.toordinal() >= other.toordinal() if _is_plain_date(other) else NotImplemented

    def __hash__(self):
        return hash(self._state())


def _is_plain_date(value):
    return isinstance(value, date) and not hasattr(value, '_time')


date.min, date.max, date.resolution = date(1, 1, 1), date(9999, 12, 31), timedelta(1)

from _timeofday import time, _format_moment, _parse_time
