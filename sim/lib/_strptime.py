"""Reading moments from text: time.strptime() and datetime.strptime()."""

from time import _COMBINED, _DAYS, _MONTHS, _month_lengths, gmtime, mktime, struct_time

# Directive -> (place among the fields, most digits, smallest, largest).
_NUMBERS = {'Y': (0, 4, 0, 9999), 'm': (1, 2, 1, 12), 'd': (2, 2, 1, 31), 'H': (3, 2, 0, 23),
            'I': (3, 2, 1, 12), 'M': (4, 2, 0, 59), 'S': (5, 2, 0, 61), 'j': (7, 3, 1, 366),
            'y': (0, 2, 0, 99), 'w': (6, 1, 0, 6), 'u': (6, 1, 1, 7), 'e': (2, 2, 1, 31),
            'G': (8, 4, 0, 9999), 'V': (9, 2, 1, 53), 'U': (10, 2, 0, 53), 'W': (11, 2, 0, 53)}
_NAMES = {'a': [day[:3] for day in _DAYS], 'A': _DAYS, 'b': [month[:3] for month in _MONTHS],
          'B': _MONTHS, 'p': ('AM', 'PM'), 'Z': ('UTC', 'GMT')}


def _strptime(string, format):  # shown
    reading = _Reading()
    reading._begin(string, format)
    reading._find_date()
    return reading


def _strptime_time(string, format):  # shown
    reading = _strptime(string, format)
    moment = gmtime(mktime((*reading.date, *reading.values[3:6])))
    return struct_time((*moment[:5], reading.values[5], *moment[6:8], -1))


def _strptime_datetime(string, format):  # shown
    return _strptime(string, format)


class _Reading:
    """What strptime() has found out so far."""

    def _begin(self, string, format):
        for place, value in ((0, string), (1, format)):
            if not isinstance(value, str):
                raise TypeError(f'strptime() argument {place} must be str, not {type(value)}')
        self.string = string
        self.format = format
        self.at = 0
        self.values = [1900, 1, 1, 0, 0, 0, *[None] * 6]
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
            elif directive in 'wu':
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
            raise ValueError(f"stray % in format '{self.format}'")
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
        if directive in 'de' and self.string[self.at:self.at + 1] == ' ':
            self.at += 1
        digits = self._digits(width)
        if directive in 'YG' and len(digits) < 4:
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

    def _find_date(self):
        """(year, month, day)"""
        year, month, day = self.values[:3]
        weekday, _, iso_year, iso_week, *weeks = self.values[6:]
        for name, its, other, given in (('ISO year', "'%G'", "ISO week directive '%V'", iso_year), ('ISO week', "'%V'", "ISO year directive '%G'", iso_week)):
            if given is not None and None in (iso_year, iso_week, weekday):
                raise ValueError(f"{name} directive {its} must be used with the {other} and a weekday directive ('%A', '%a', '%w', or '%u').")
        if iso_year is not None:
            year, self.values[7] = _day_of_iso_week(iso_year, iso_week, weekday)
        elif weekday is not None and weeks != [None, None] and (month, day) == (1, 1):
            begins = 6 if weeks[0] is not None else 0
            first = (begins - gmtime(mktime((year, 1, 1, 0, 0, 0)))[6]) % 7       # days before the year's first whole week
            week = weeks[0] if begins else weeks[1]
            self.values[7] = first + 7 * (week - 1) + (weekday - begins) % 7 + 1
        if self.values[7] is not None and (month, day) == (1, 1):
            day = self.values[7]
            while day > _month_lengths(year)[month - 1]:
                day -= _month_lengths(year)[month - 1]
                month += 1
        if day > _month_lengths(year)[month - 1]:
            raise ValueError('day is out of range for month')
        self.date = year, month, day


def _day_of_iso_week(year, week, weekday):
    """(year, day of the year); the first week is the one with January 4."""
    fourth = gmtime(mktime((year, 1, 4, 0, 0, 0)))[6]
    moment = gmtime(mktime((year, 1, 4, 0, 0, 0)) + 86400 * (7 * (week - 1) + weekday - fourth))
    return moment[0], moment[7]
