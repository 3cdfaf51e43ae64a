"""What the module enum offers about whole enumerations; it hands these names on."""

import sys
from enum import Flag, StrEnum


class EnumCheck(StrEnum):
    """What verify() may look for."""

    CONTINUOUS = 'no skipped integer values'
    NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
    UNIQUE = 'one name per value'


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """A decorator that refuses enumerations that break one of the rules."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            _CHECKS[check](enumeration)
        return enumeration


def _aliases(cls):
    return [f'{name} -> {member._name_}' for name, member in cls._member_map_.items() if name != member._name_]


def unique(enumeration):
    """Refuses two names for one value."""
    aliases = _aliases(enumeration)
    if aliases:
        raise ValueError(f'duplicate values found in {enumeration!r}: {", ".join(aliases)}')
    return enumeration


def _check_unique(cls):
    aliases = _aliases(cls)
    if aliases:
        raise ValueError(f'aliases found in {cls!r}: {", ".join(aliases)}')


def _check_continuous(cls):
    values = {member._value_ for member in cls}
    if len(values) < 2:
        return
    low, high = min(values), max(values)
    if issubclass(cls, Flag):
        wanted = [1 << bit for bit in range(low.bit_length() - 1, high.bit_length())]
    else:
        wanted = range(low, high + 1)
    missing = [str(value) for value in wanted if value not in values]
    if missing:
        kind = 'Flag' if issubclass(cls, Flag) else 'enum'
        raise ValueError(f'invalid {kind} {cls.__name__!r}: missing values {", ".join(missing)}'[:256])


def _check_named_flags(cls):
    known = sum([member._value_ for member in cls])
    bad, missing = [], 0
    for name, member in cls._member_map_.items():
        if member._value_ & ~known:
            bad.append(name)
            missing |= member._value_ & ~known
    if bad:
        which = f'alias {bad[0]} is' if len(bad) == 1 else f'aliases {", ".join(bad[:-1])} and {bad[-1]} are'
        value = f'value 0x{missing:x}' if len(bad) > 1 and missing.bit_count() == 1 else f'combined values of 0x{missing:x}'
        raise ValueError(f'invalid Flag {cls.__name__!r}: {which} missing {value} '
                         '[use enum.show_flag_values(value) for details]')


_CHECKS = {CONTINUOUS: _check_continuous, NAMED_FLAGS: _check_named_flags, UNIQUE: _check_unique}


def show_flag_values(value):
    """The bits of a flag or a number, each as its value."""
    number = int(getattr(value, '_value_', value))
    return [1 << bit for bit in range(number.bit_length()) if number >> bit & 1]


def bin(num, max_bits=None):
    """In binary, with a sign bit and a blank in front."""
    ceiling = 1 << int(num).bit_length()
    text = format(num if num >= 0 else ~num ^ (ceiling - 1), f'0{ceiling.bit_length() - 1}b')
    if max_bits:
        text = text.rjust(max_bits, '0' if num >= 0 else '1')
    return f'0b{0 if num >= 0 else 1} {text}'


# --- enumerations whose members are names of their module ---

def _module(member):
    return type(member).__module__.rpartition('.')[2]


def global_enum_repr(self):
    return f'{_module(self)}.{self._name_}'


def global_flag_repr(self):
    if self._name_ is None:
        return f'{_module(self)}.{type(self).__name__}({self._value_!r})'
    return '|'.join([f'{_module(self)}.{name}' for name in self._name_.split('|')])


def global_str(self):
    return f'{type(self).__name__}({self._value_!r})' if self._name_ is None else self._name_


def global_enum(cls, update_str=False):
    """The members become names of the module, and show themselves so."""
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if update_str or not hasattr(cls, '_boundary_'):
        cls.__str__ = global_str
    module = sys.modules.get(cls.__module__)
    if module is not None:
        for name, member in cls._member_map_.items():
            setattr(module, name, member)
    return cls
