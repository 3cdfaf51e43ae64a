"""Time zones by name. The rules are those that hold today (from 2007 in America, 1996 in Europe), written as POSIX does (TZ of
tzset(3)); there are no tables of how clocks went before, and no zone but those named here."""

import os
import re
from datetime import datetime, timedelta, tzinfo

__all__ = ['ZoneInfo', 'reset_tzpath', 'available_timezones', 'TZPATH', 'ZoneInfoNotFoundError', 'InvalidTZPathWarning']
TZPATH = ()

_EUROPE = ',M3.5.0,M10.5.0/3'
_WEST, _MIDDLE, _EAST = 'WET0WEST' + _EUROPE, 'CET-1CEST' + _EUROPE, 'EET-2EEST,M3.5.0/3,M10.5.0/4'
_AMERICA = ',M3.2.0,M11.1.0'
_SYDNEY = 'AEST-10AEDT,M10.1.0,M4.1.0/3'
_RULES = {
    _MIDDLE: 'Europe/Paris Europe/Berlin Europe/Madrid Europe/Rome Europe/Amsterdam Europe/Brussels Europe/Vienna Europe/Zurich '
             'Europe/Stockholm Europe/Oslo Europe/Copenhagen Europe/Prague Europe/Warsaw Europe/Budapest CET',
    _EAST: 'Europe/Athens Europe/Helsinki Europe/Kiev Europe/Kyiv Europe/Bucharest Europe/Sofia EET',
    _WEST: 'Europe/Lisbon WET', 'GMT0BST,M3.5.0/1,M10.5.0': 'Europe/London GB', 'GMT0IST,M3.5.0/1,M10.5.0': 'Europe/Dublin',
    'MSK-3': 'Europe/Moscow', '<+03>-3': 'Europe/Istanbul Asia/Riyadh Asia/Baghdad',
    'EST5EDT' + _AMERICA: 'America/New_York America/Toronto America/Detroit US/Eastern EST5EDT',
    'CST6CDT' + _AMERICA: 'America/Chicago America/Winnipeg US/Central CST6CDT',
    'MST7MDT' + _AMERICA: 'America/Denver America/Edmonton US/Mountain MST7MDT',
    'PST8PDT' + _AMERICA: 'America/Los_Angeles America/Vancouver US/Pacific PST8PDT',
    'AST4ADT' + _AMERICA: 'America/Halifax', 'AKST9AKDT' + _AMERICA: 'America/Anchorage', 'NST3:30NDT' + _AMERICA: 'America/St_Johns',
    'MST7': 'America/Phoenix MST', 'EST5': 'America/Panama America/Jamaica EST', 'HST10': 'Pacific/Honolulu HST',
    'CST6': 'America/Mexico_City America/Costa_Rica', '<-03>3': 'America/Sao_Paulo America/Argentina/Buenos_Aires',
    '<-05>5': 'America/Bogota America/Lima', 'KST-9': 'Asia/Seoul', 'JST-9': 'Asia/Tokyo Japan',
    'CST-8': 'Asia/Shanghai Asia/Taipei', 'HKT-8': 'Asia/Hong_Kong', '<+08>-8': 'Asia/Singapore', 'PST-8': 'Asia/Manila',
    '<+07>-7': 'Asia/Bangkok Asia/Ho_Chi_Minh', 'WIB-7': 'Asia/Jakarta', 'IST-5:30': 'Asia/Kolkata Asia/Calcutta',
    '<+0545>-5:45': 'Asia/Kathmandu', 'PKT-5': 'Asia/Karachi', '<+06>-6': 'Asia/Dhaka', '<+04>-4': 'Asia/Dubai',
    '<+0330>-3:30': 'Asia/Tehran', 'IST-2IDT,M3.4.4/26,M10.5.0': 'Asia/Jerusalem',
    _SYDNEY: 'Australia/Sydney Australia/Melbourne', 'AEST-10': 'Australia/Brisbane', 'AWST-8': 'Australia/Perth',
    'ACST-9:30ACDT,M10.1.0,M4.1.0/3': 'Australia/Adelaide', 'NZST-12NZDT,M9.5.0,M4.1.0/3': 'Pacific/Auckland',
    'EET-2EEST,M4.5.5/0,M10.5.4/24': 'Africa/Cairo', 'WAT-1': 'Africa/Lagos', 'EAT-3': 'Africa/Nairobi', 'SAST-2': 'Africa/Johannesburg',
    'UTC0': 'UTC Etc/UTC Zulu', 'GMT0': 'GMT Etc/GMT Africa/Accra Atlantic/Reykjavik',
}
_ZONES = {name: rule for rule, names in _RULES.items() for name in names.split()}
_name = r'(<[^>]+>|[A-Za-z]+)'
_rule = re.compile(rf'{_name}([+-]?[\d:]+)(?:{_name}([+-]?[\d:]+)?,([^,]+),([^,]+))?')


class ZoneInfoNotFoundError(KeyError):
    __module__ = 'zoneinfo._common'


class InvalidTZPathWarning(RuntimeWarning):
    __module__ = 'zoneinfo._tzpath'


def available_timezones():
    return set(_ZONES)


def reset_tzpath(to=None):
    pass


def _span(text):
    """[+-]hours[:minutes[:seconds]]"""
    parts = [int(part) for part in text.lstrip('+-').split(':')]
    span = timedelta(hours=parts[0], minutes=(parts + [0])[1])
    return -span if text[0] == '-' else span


class _Change:
    """A moment of each year, Mmonth.week.day[/time]: the week's last one is 5, Sunday is day 0, 2 o'clock is meant."""

    def __init__(self, text):
        day, _, time = text.partition('/')
        self._month, self._week, self._day = [int(part) for part in day[1:].split('.')]
        self._time = _span(time or '2')

    def in_year(self, year):
        first = datetime(year, self._month, 1)
        day = 1 + (self._day - first.isoweekday()) % 7 + 7 * (self._week - 1)
        length = (datetime(year + self._month // 12, self._month % 12 + 1, 1) - first).days
        return first + timedelta(day - 1 - (7 if day > length else 0)) + self._time


class ZoneInfo(tzinfo):
    """The zone with this key; the same object each time."""

    _known = {}

    def __new__(cls, key):
        zone = cls._known.get(key)
        if zone is None:
            zone = cls._known[key] = cls.no_cache(key)
        return zone

    @classmethod
    def no_cache(cls, key):
        key = os.fspath(key)
        if key.startswith('/') or '..' in key.split('/'):
            kind = 'may not be absolute paths' if key.startswith('/') else 'must refer to subdirectories of TZPATH'
            raise ValueError(f'ZoneInfo keys {kind}, got: {key}')
        if key not in _ZONES:
            raise ZoneInfoNotFoundError(f'No time zone found with key {key}')
        zone = tzinfo.__new__(cls)
        zone.key = key
        names = _rule.fullmatch(_ZONES[key]).groups()
        zone._standard = names[0].strip('<>'), -_span(names[1])
        zone._summer = None
        if names[2]:
            zone._summer = names[2], -_span(names[3]) if names[3] else zone._standard[1] + timedelta(hours=1)
            zone._changes = _Change(names[4]), _Change(names[5])
        return zone

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        for key in list(cls._known) if only_keys is None else only_keys:
            cls._known.pop(key, None)

    def _at(self, moment):
        """(name, offset) by the clock on the wall. What it shows twice is summer the first time (fold 0); what it leaves out
        is counted by the clock before (fold 0) or after."""
        if self._summer is None or moment is None:
            return self._standard if self._summer is None else (None, None)
        fold, wall = moment.fold, moment.replace(tzinfo=None, fold=0)
        saved = self._summer[1] - self._standard[1]
        begin, end = [change.in_year(wall.year) for change in self._changes]
        if begin <= wall < begin + saved:
            return self._summer if fold else self._standard
        if end - saved <= wall < end:
            return self._standard if fold else self._summer
        is_summer = begin <= wall < end if begin < end else not end <= wall < begin
        return self._summer if is_summer else self._standard

    def utcoffset(self, dt):
        return self._at(dt)[1]

    def tzname(self, dt):
        return self._at(dt)[0]

    def dst(self, dt):
        if dt is None and self._summer is not None:
            return None
        return self._at(dt)[1] - self._standard[1]

    def fromutc(self, dt):
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        standard = dt + self._standard[1]
        if self._summer is None:
            return standard
        saved, wall = self._summer[1] - self._standard[1], standard.replace(tzinfo=None)
        begin, end = [change.in_year(wall.year) for change in self._changes]
        end -= saved        # the summer's clock shows what its last hour is called; this is the standard one's
        if begin <= wall < end if begin < end else not end <= wall < begin:
            return standard + saved
        return standard.replace(fold=1 if end <= wall < end + saved else 0)

    def __repr__(self):
        return f'zoneinfo.ZoneInfo(key={self.key!r})'

    def __str__(self):
        return self.key

    def __reduce__(self):
        return ZoneInfo, (self.key,)
