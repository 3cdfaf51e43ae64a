"""datetime.time, and what text moments have in common."""

import time as _time
from _datetime import _check_type, _check_tzinfo, _given, _offset_text, _title, _whole, timedelta, timezone

_TIMESPECS = {'hours': '{:02}', 'minutes': '{:02}:{:02}', 'seconds': '{:02}:{:02}:{:02}',
              'milliseconds': '{:02}:{:02}:{:02}.{:03}', 'microseconds': '{:02}:{:02}:{:02}.{:06}'}


class time:
    """A time of day."""

    __module__ = 'datetime'

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if isinstance(hour, bytes) and len(hour) == 6 and hour[0] & 127 < 24:
            return cls(hour[0] & 127, hour[1], hour[2], int.from_bytes(hour[3:], 'big'), minute or None, fold=hour[0] >> 7)
        hour, minute, second, microsecond = _whole(hour), _whole(minute), _whole(second), _whole(microsecond)
        for name, value, end in (('hour', hour, 24), ('minute', minute, 60), ('second', second, 60),
                                 ('microsecond', microsecond, 1000000)):
            if not 0 <= value < end:
                raise ValueError(f'{name} must be in 0..{end - 1}')
        _check_tzinfo(tzinfo)
        if fold not in (0, 1):
            raise ValueError('fold must be either 0 or 1')
        self = object.__new__(cls)
        self._hour, self._minute, self._second, self._microsecond = hour, minute, second, microsecond
        self._tzinfo, self._fold = tzinfo, fold
        return self

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    @classmethod
    def fromisoformat(cls, time_string):
        if not isinstance(time_string, str):
            raise TypeError('fromisoformat: argument must be str')
        try:
            parts = _parse_time(time_string.removeprefix('T'))
        except ValueError:
            raise ValueError(f'Invalid isoformat string: {time_string!r}') from None
        return cls(*parts)

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        return type(self)(_given(hour, self._hour), _given(minute, self._minute),
                          _given(second, self._second), _given(microsecond, self._microsecond),
                          self._tzinfo if tzinfo is True else tzinfo, fold=_given(fold, self._fold))

    def utcoffset(self):
        return None if self._tzinfo is None else self._tzinfo.utcoffset(None)

    def dst(self):
        return None if self._tzinfo is None else self._tzinfo.dst(None)

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(None)

    def _iso(self, timespec, offset, place=1):
        _check_type('isoformat', place, timespec, str, 'str')
        if timespec == 'auto':
            timespec = 'microseconds' if self._microsecond else 'seconds'
        if timespec not in _TIMESPECS:
            raise ValueError('Unknown timespec value')
        fraction = self._microsecond // (1000 if timespec == 'milliseconds' else 1)
        text = _TIMESPECS[timespec].format(self._hour, self._minute, self._second, fraction)
        return text + _offset_text(offset)

    def isoformat(self, timespec='auto'):
        return self._iso(timespec, self.utcoffset())

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        parts = [str(self._hour), str(self._minute)]
        if self._second or self._microsecond:
            parts.append(str(self._second))
        if self._microsecond:
            parts.append(str(self._microsecond))
        if self._fold:
            parts.append('fold=1')
        if self._tzinfo is not None:
            parts.append(f'tzinfo={self._tzinfo!r}')
        return f'{_title(self)}({", ".join(parts)})'

    def strftime(self, format):
        moment = _time.struct_time((1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1))
        return _format_moment(self, format, moment, self, self.utcoffset(), self.tzname())

    def __format__(self, format):
        return self.strftime(format) if format else str(self)

    def _key(self):
        offset = self.utcoffset()
        seconds = self._hour * 3600 + self._minute * 60 + self._second
        return seconds * 1000000 + self._microsecond - (0 if offset is None else offset._microseconds)

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        return (self.utcoffset() is None) == (other.utcoffset() is None) and self._key() == other._key()

    def _order(self, other):
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware times")
        mine, others = self._key(), other._key()
        return (mine > others) - (mine < others)

    def __lt__(self, other):
        return self._order(other) < 0 if isinstance(other, time) else NotImplemented

    def __le__(self, other):
        return self._order(other) <= 0 if isinstance(other, time) else NotImplemented

    def __gt__(self, other):
        return self._order(other) > 0 if isinstance(other, time) else NotImplemented

    def __ge__(self, other):
        return self._order(other) >= 0 if isinstance(other, time) else NotImplemented

    def _state(self):
        return bytes((self._hour, self._minute, self._second)) + self._microsecond.to_bytes(3, 'big')

    def __hash__(self):
        return hash(self._state() if self.utcoffset() is None else timedelta._of(self._key()))

    def __reduce__(self):
        state = self._state()
        if self._fold:
            state = bytes((state[0] | 128,)) + state[1:]
        return type(self), (state,) if self._tzinfo is None else (state, self._tzinfo)


time.min, time.max, time.resolution = time(), time(23, 59, 59, 999999), timedelta(microseconds=1)


def _parse_time(text):
    """HH[:MM[:SS[.ffffff]]] and an offset, as (hour, minute, second, microsecond, tzinfo)"""
    tz = None
    for mark in ('+', '-', 'Z'):
        if mark in text:
            text, rest = text.split(mark)
            hours, minutes, seconds, microseconds = _clock_parts(rest) if mark != 'Z' else (0, 0, 0, 0)
            offset = timedelta(0, seconds, microseconds, 0, minutes, hours) * (-1 if mark == '-' else 1)
            tz = timezone(offset) if offset else timezone.utc
    return *_clock_parts(text), tz


def _clock_parts(text):
    clock, _, fraction = text.replace(',', '.').partition('.')
    parts = clock.split(':')
    if len(parts) == 1 and len(clock) in (4, 6):        # HHMM, HHMMSS
        parts = [clock[i:i + 2] for i in range(0, len(clock), 2)]
    if not 1 <= len(parts) <= 3 or not all([len(part) == 2 and part.isdigit() for part in parts]) or not (fraction or '0').isdigit():
        raise ValueError(f'Invalid isoformat string: {text!r}')
    hour, minute, second = [int(part) for part in parts + ['0', '0']][:3]
    return hour, minute, second, int((fraction + '000000')[:6])


def _format_moment(value, format, moment, clock, offset, name):
    """strftime() of anything that has a struct_time; %f, %z and %Z are this module's own."""
    _check_type('strftime', 1, format, str, 'str')
    result = []
    parts = iter(format)
    for character in parts:
        directive = next(parts, '') if character == '%' else None
        if directive is None:
            result.append(character)
        elif directive == 'f':
            result.append(f'{clock._microsecond:06}')
        elif directive == 'z':
            result.append(_offset_text(offset, ''))
        elif directive == 'Z':
            result.append(name or '')
        elif directive in ('G', 'V', 'g'):
            year, week = _iso_week(moment)
            result.append(f'{week:02}' if directive == 'V' else str(year) if directive == 'G' else f'{year % 100:02}')
        else:
            result.append(_time.strftime('%' + directive, moment))
    return ''.join(result)


def _iso_week(moment):
    """(year, week) by ISO 8601: a week belongs to the year of its Thursday."""
    thursday = _time.gmtime(_time.mktime((moment[0], moment[1], moment[2] + 3 - moment[6], 0, 0, 0)))
    return thursday[0], (thursday[7] + 6) // 7
