"""Dates, times of day, moments and the spans between them. This machine's local time is UTC."""

import time as _time
from _datetime import (MAXYEAR, MINYEAR, UTC, date, time, timedelta, timezone, tzinfo, _check_tzinfo,
                       _check_type, _days_before_month, _format_moment, _given, _is_state, _parse_time, _title)

__all__ = ['date', 'datetime', 'time', 'timedelta', 'timezone', 'tzinfo', 'MINYEAR', 'MAXYEAR', 'UTC']

_class_date, _class_time = date, time


class datetime(date):
    """A date and a time of day."""

    def __new__(cls, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0,
                tzinfo=None, *, fold=0):
        if day is None and _is_state(year, 10, 2):
            clock = _class_time(year[4:], month)
            return cls.combine(date(bytes((year[0], year[1], year[2] & 127, year[3]))), clock.replace(fold=year[2] >> 7))
        self = date.__new__(cls, year, month, day)
        self._time = _class_time(hour, minute, second, microsecond, tzinfo, fold=fold)
        return self

    hour = property(lambda self: self._time._hour)
    minute = property(lambda self: self._time._minute)
    second = property(lambda self: self._time._second)
    microsecond = property(lambda self: self._time._microsecond)
    tzinfo = property(lambda self: self._time._tzinfo)
    fold = property(lambda self: self._time._fold)

    # --- making one ---

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        _check_tzinfo(tz)
        _time.gmtime(timestamp)     # refuses what is no moment
        microseconds = round(timestamp * 1000000)
        moment = cls._from_microseconds(microseconds, tz)
        return moment if tz is None else tz.fromutc(moment)

    @classmethod
    def _from_microseconds(cls, microseconds, tz=None):
        """From microseconds since 1970, UTC."""
        days, rest = divmod(microseconds, 86400000000)
        if not 1 <= 719163 + days <= 3652059:
            raise ValueError(f'year {_time.gmtime(days * 86400)[0]} is out of range')
        day = date.fromordinal(719163 + days)
        seconds, microsecond = divmod(rest, 1000000)
        return cls(day.year, day.month, day.day, seconds // 3600, seconds // 60 % 60, seconds % 60,
                   microsecond, tz)

    @classmethod
    def utcfromtimestamp(cls, t):
        return cls.fromtimestamp(t)

    @classmethod
    def now(cls, tz=None):
        _check_tzinfo(tz)
        moment = cls._from_microseconds(_time.time_ns() // 1000, tz)
        return moment if tz is None else tz.fromutc(moment)

    @classmethod
    def today(cls):
        return cls.now()

    @classmethod
    def utcnow(cls):
        return cls.now()

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        _check_type('combine', 1, date, _class_date, 'datetime.date')
        _check_type('combine', 2, time, _class_time, 'datetime.time')
        tz = time.tzinfo if tzinfo is True else tzinfo
        return cls(date.year, date.month, date.day, time.hour, time.minute, time.second,
                   time.microsecond, tz, fold=time.fold)

    @classmethod
    def fromisoformat(cls, date_string):
        if not isinstance(date_string, str):
            raise TypeError('fromisoformat: argument must be str')
        length = _date_length(date_string)
        try:
            day = date.fromisoformat(date_string[:length])
            clock = _parse_time(date_string[length + 1:]) if len(date_string) > length else ()
        except ValueError as error:
            if not str(error).startswith('Invalid isoformat'):
                raise       # a month 13, a February 30
            raise ValueError(f'Invalid isoformat string: {date_string!r}') from None
        return cls(day.year, day.month, day.day, *clock)

    def __reduce__(self):
        state = date._state(self) + self._time._state()
        if self.fold:
            state = state[:2] + bytes((state[2] | 128,)) + state[3:]
        return type(self), (state,) if self.tzinfo is None else (state, self.tzinfo)

    @classmethod
    def strptime(cls, date_string, format):
        from _strptime import _strptime_datetime
        _check_type('strptime', 1, date_string, str, 'str')
        _check_type('strptime', 2, format, str, 'str')
        reading = _strptime_datetime(date_string, format)
        tz = None if reading.offset is None else timezone(timedelta(seconds=reading.offset))
        return cls(*reading.date, *reading.values[3:6], reading.microsecond, tz)

    # --- its parts ---

    def date(self):
        return date(self._year, self._month, self._day)

    def time(self):
        return self._time.replace(tzinfo=None)

    def timetz(self):
        return self._time

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None,
                microsecond=None, tzinfo=True, *, fold=None):
        clock = self._time
        return type(self)(_given(year, self._year), _given(month, self._month), _given(day, self._day), _given(hour, clock.hour),
                          _given(minute, clock.minute), _given(second, clock.second), _given(microsecond, clock.microsecond),
                          clock.tzinfo if tzinfo is True else tzinfo, fold=_given(fold, clock.fold))

    def utcoffset(self):
        return None if self.tzinfo is None else self.tzinfo.utcoffset(self)

    def dst(self):
        return None if self.tzinfo is None else self.tzinfo.dst(self)

    def tzname(self):
        return None if self.tzinfo is None else self.tzinfo.tzname(self)

    def _microseconds(self):
        """Since the beginning of the year 1, as the clock there shows it."""
        t = self._time
        seconds = self.toordinal() * 86400 + t._hour * 3600 + t._minute * 60 + t._second
        return seconds * 1000000 + t._microsecond

    def _utc_microseconds(self):
        offset = self.utcoffset()
        return self._microseconds() - (0 if offset is None else offset._microseconds)

    def timestamp(self):
        return (self._utc_microseconds() - 719163 * 86400000000) / 1000000

    def timetuple(self):
        dst = self.dst()
        return self._struct_time(-1 if dst is None else int(bool(dst)))

    def _struct_time(self, dst):
        year_day = _days_before_month(self._year, self._month) + self._day
        return _time.struct_time((self._year, self._month, self._day, self.hour, self.minute, self.second,
                                  self.weekday(), year_day, dst))

    def utctimetuple(self):
        offset = self.utcoffset()
        return (self if offset is None else self - offset)._struct_time(0)

    def astimezone(self, tz=None):
        tz = timezone.utc if tz is None else tz
        _check_tzinfo(tz)
        utc = self.replace(tzinfo=None) - (self.utcoffset() or timedelta(0))
        return tz.fromutc(utc.replace(tzinfo=tz))

    # --- text ---

    def isoformat(self, sep='T', timespec='auto'):
        if not isinstance(sep, str) or len(sep) != 1:
            raise TypeError(f'isoformat() argument 1 must be a unicode character, not {type(sep).__name__}')
        return date.isoformat(self) + sep + self._time._iso(timespec, self.utcoffset(), 2)

    def __str__(self):
        return self.isoformat(' ')

    def __repr__(self):
        parts = [self._year, self._month, self._day, self.hour, self.minute]
        if self.second or self.microsecond:
            parts.append(self.second)
        if self.microsecond:
            parts.append(self.microsecond)
        parts = [str(part) for part in parts]
        if self.fold:
            parts.append('fold=1')
        if self.tzinfo is not None:
            parts.append(f'tzinfo={self.tzinfo!r}')
        return f'{_title(self)}({", ".join(parts)})'

    def strftime(self, format):
        return _format_moment(self, format, self.timetuple(), self._time, self.utcoffset(), self.tzname())

    # --- arithmetic and comparison ---

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._moved(other._microseconds)

    __radd__ = __add__

    def _moved(self, microseconds):
        total = self._microseconds() + microseconds
        days, rest = divmod(total, 86400000000)
        if not 1 <= days <= 3652059:
            raise OverflowError('date value out of range')
        day = date.fromordinal(days)
        seconds, microsecond = divmod(rest, 1000000)
        return type(self)(day.year, day.month, day.day, seconds // 3600, seconds // 60 % 60, seconds % 60,
                          microsecond, self.tzinfo)

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._moved(-other._microseconds)
        if not isinstance(other, datetime):
            return NotImplemented
        pair = self._key(other, 'subtract')
        return timedelta(microseconds=pair[0] - pair[1])

    def _key(self, other, purpose='compare'):
        """Both moments as numbers; None when one has a zone and the other has not. In one zone they are compared as they read."""
        if self.tzinfo is other.tzinfo and self.tzinfo is not None:
            return self._microseconds(), other._microseconds()
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            if purpose:
                raise TypeError(f"can't {purpose} offset-naive and offset-aware datetimes")
            return None
        return self._utc_microseconds(), other._utc_microseconds()

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        pair = self._key(other, None)
        return pair is not None and pair[0] == pair[1]

    def __lt__(self, other):
        _check_comparable(self, other)
        return _compare(self, other, lambda a, b: a < b)

    def __le__(self, other):
        _check_comparable(self, other)
        return _compare(self, other, lambda a, b: a <= b)

    def __gt__(self, other):
        _check_comparable(self, other)
        return _compare(self, other, lambda a, b: a > b)

    def __ge__(self, other):
        _check_comparable(self, other)
        return _compare(self, other, lambda a, b: a >= b)

    def __hash__(self):
        if self.utcoffset() is None:
            return hash(date._state(self) + self._time._state())
        return hash(timedelta._of(self._utc_microseconds()))


def _date_length(text):
    """How many letters the date at the beginning takes: 2024-01-02, 20240102, 2024-W01-2, 2024W012, or a week alone."""
    if text[4:5] == '-':
        return 8 if text[5:6] == 'W' and text[8:9] != '-' else 10
    return 7 if text[4:5] == 'W' and not text[7:8].isdigit() else 8


def _compare(a, b, test):
    return test(*a._key(b)) if isinstance(b, datetime) else NotImplemented


def _check_comparable(a, b):
    if isinstance(b, date) and not isinstance(b, datetime):
        raise TypeError("can't compare datetime.datetime to datetime.date")


datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
