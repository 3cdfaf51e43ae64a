"""Settings in sections: [section], then name = value."""

import io
import re
import sys
import warnings
from collections.abc import MutableMapping
from functools import partial

from _config_errors import (MAX_INTERPOLATION_DEPTH, DuplicateOptionError, DuplicateSectionError, Error, InterpolationDepthError,
                            InterpolationError, InterpolationMissingOptionError, InterpolationSyntaxError,
                            MissingSectionHeaderError, NoOptionError, NoSectionError, ParsingError)
from _config_interpolation import BasicInterpolation, ExtendedInterpolation, Interpolation

__all__ = ['ConfigParser', 'RawConfigParser', 'SafeConfigParser', 'SectionProxy', 'NoSectionError', 'NoOptionError', 'DuplicateSectionError',
           'DuplicateOptionError', 'MissingSectionHeaderError', 'ParsingError', 'InterpolationError', 'Error',
           'InterpolationDepthError', 'InterpolationMissingOptionError', 'InterpolationSyntaxError', 'MAX_INTERPOLATION_DEPTH',
           'Interpolation', 'BasicInterpolation', 'ExtendedInterpolation', 'DEFAULTSECT']

DEFAULTSECT = 'DEFAULT'
_MISSING = object()


class _Reading:
    """A text on its way into a parser, line by line."""

    def __init__(self, parser, source):
        self._parser, self._source = parser, source
        self._section = self._option = self._wrong = None
        self._sections, self._options = set(), set()        # that this text has
        self._indent = self._empty = 0                      # of the option; lines behind it

    def read(self, lines):
        for number, line in enumerate(lines, 1):
            text = self._parser._without_comment(line)
            depth = len(line) - len(line.lstrip())
            if not text:
                self._skip(line)
            elif self._option is not None and depth > self._indent:
                self._parser._options(self._section)[self._option] += '\n' * (self._empty + 1) + text
                self._empty = 0
            else:
                self._indent, self._empty = depth, 0
                self._begin(number, line, text)
        if self._wrong:
            raise self._wrong

    def _skip(self, line):
        if not self._parser._empty_lines:
            self._indent = len(line) + sys.maxsize        # the value ends here
        elif not line.strip():
            self._empty += 1

    def _begin(self, number, line, text):
        """A section or an option."""
        header = self._parser.SECTCRE.match(text)
        if header:
            self._section, self._option = header['header'], None
            return self._parser._section_for(self._section, self._source, number, self._sections)
        if self._section is None:
            raise MissingSectionHeaderError(self._source, number, line)
        parts = self._parser._split(text)
        if parts is None:
            self._wrong = self._wrong or ParsingError(self._source)
            self._wrong.append(number, repr(line))
            return
        self._option, value = parts
        if self._parser._strict and (self._section, self._option) in self._options:
            raise DuplicateOptionError(self._section, self._option, self._source, number)
        self._options.add((self._section, self._option))
        self._parser._options(self._section)[self._option] = value


class RawConfigParser(MutableMapping):
    """Sections of options; those of the section DEFAULT are in every other one."""

    BOOLEAN_STATES = {'1': True, 'yes': True, 'true': True, 'on': True, '0': False, 'no': False, 'false': False,
                      'off': False}
    SECTCRE = re.compile(r'\[(?P<header>.+)\]')
    _interpolation_class = Interpolation

    def __init__(self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=('=', ':'),
                 comment_prefixes=('#', ';'), inline_comment_prefixes=None, strict=True, empty_lines_in_values=True,
                 default_section=DEFAULTSECT, interpolation=_MISSING, converters=None):
        self.default_section = default_section
        self._sections = {}
        self._defaults = {}
        self._no_value = allow_no_value
        self._delimiters = delimiters
        self._comments = tuple(comment_prefixes)
        self._inline_comments = tuple(inline_comment_prefixes or ())
        self._strict = strict
        self._empty_lines = empty_lines_in_values
        self._interpolation = (self._interpolation_class() if interpolation is _MISSING
                               else interpolation or Interpolation())
        self.converters = {'int': int, 'float': float, 'boolean': self._convert_to_boolean, **(converters or {})}
        for name, convert in (converters or {}).items():
            setattr(self, f'get{name}', partial(self._get_conv, conv=convert))
        self._read_defaults(defaults or {})

    def _read_defaults(self, defaults):
        for name, value in defaults.items():
            self._defaults[self.optionxform(name)] = value

    def optionxform(self, optionstr):
        return optionstr.lower()

    # --- reading ---

    def read(self, filenames, encoding=None):
        done = []
        for name in [filenames] if isinstance(filenames, str) or not hasattr(filenames, '__iter__') else filenames:
            try:
                with open(name, encoding=encoding) as file:
                    self.read_file(file, str(name))
            except OSError:
                continue
            done.append(name)
        return done

    def read_string(self, string, source='<string>'):
        self.read_file(io.StringIO(string), source)

    def read_dict(self, dictionary, source='<dict>'):
        for section, options in dictionary.items():
            self._section_for(section, source, 0, set())
            new = set()
            for name, value in options.items():
                name = self.optionxform(str(name))
                if self._strict and name in new:
                    raise DuplicateOptionError(section, name, source)
                new.add(name)
                self.set(section, name, None if value is None else str(value))

    def readfp(self, fp, filename=None):
        warnings.warn("This method will be removed in Python 3.12. Use 'parser.read_file()' instead.", DeprecationWarning, stacklevel=2)
        self.read_file(fp, source=filename)

    def read_file(self, f, source=None):
        source = source or getattr(f, 'name', '<???>')
        _Reading(self, source).read(f)

    def _without_comment(self, line):
        text = line.strip()
        if text.startswith(self._comments):
            return ''
        for prefix in self._inline_comments:
            at = (' ' + text).find(' ' + prefix)
            if at >= 0:
                text = text[:at].strip()
        return text

    def _section_for(self, name, source, number, new_sections):
        if name == self.default_section:
            return
        if self._strict and name in new_sections:
            raise DuplicateSectionError(name, source, number)
        new_sections.add(name)
        self._sections.setdefault(name, {})

    def _split(self, text):
        """(name, value) of a line; None where it is none."""
        places = [at for at in [text.find(mark) for mark in self._delimiters] if at > 0]
        if not places:
            return (self.optionxform(text), None) if self._no_value else None
        at = min(places)
        return self.optionxform(text[:at].rstrip()), text[at + 1:].strip()

    # --- asking ---

    def _options(self, section):
        if section == self.default_section:
            return self._defaults
        if section not in self._sections:
            raise NoSectionError(section)
        return self._sections[section]

    def defaults(self):
        return self._defaults

    def sections(self):
        return list(self._sections)

    def has_section(self, section):
        return section in self._sections

    def options(self, section):
        return list({**self._options(section), **self._defaults})

    def has_option(self, section, option):
        return (section == self.default_section or section in self._sections) and \
            self.optionxform(option) in {**self._defaults, **self._options(section)}

    def _unify_values(self, section, vars):  # shown
        own = {self.optionxform(key): value for key, value in (vars or {}).items()}
        return {**self._defaults, **self._options(section), **own}

    def get(self, section, option, *, raw=False, vars=None, fallback=_MISSING):
        name = self.optionxform(option)
        try:
            options = self._unify_values(section, vars)
        except NoSectionError:
            if fallback is _MISSING:
                raise
            return fallback
        if name not in options:
            if fallback is _MISSING:
                raise NoOptionError(option, section)
            return fallback
        value = options[name]
        return value if raw or value is None else self._interpolation.before_get(self, section, name, value, options)

    def _get(self, section, conv, option, **options):  # shown
        return conv(self.get(section, option, **options))

    def _get_conv(self, section, option, conv, *, raw=False, vars=None, fallback=_MISSING):  # shown
        try:
            return self._get(section, conv, option, raw=raw, vars=vars)
        except (NoSectionError, NoOptionError):
            if fallback is _MISSING:
                raise
            return fallback

    def getint(self, section, option, **options):
        return self._get_conv(section, option, int, **options)

    def getfloat(self, section, option, **options):
        return self._get_conv(section, option, float, **options)

    def getboolean(self, section, option, **options):
        return self._get_conv(section, option, self._convert_to_boolean, **options)

    def _convert_to_boolean(self, value):  # shown
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError(f'Not a boolean: {value}')
        return self.BOOLEAN_STATES[value.lower()]

    def items(self, section=_MISSING, raw=False, vars=None):
        if section is _MISSING:
            return [(name, self[name]) for name in self]
        return [(name, self.get(section, name, raw=raw, vars=vars)) for name in {**self._defaults, **self._options(section)}]

    # --- changing ---

    def add_section(self, section):
        if section == self.default_section:
            raise ValueError(f'Invalid section name: {section!r}')
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._sections[section] = {}

    def set(self, section, option, value=None):
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        self._options(section)[self.optionxform(option)] = value

    def remove_option(self, section, option):
        return self._options(section).pop(self.optionxform(option), _MISSING) is not _MISSING

    def remove_section(self, section):
        return self._sections.pop(section, None) is not None

    def write(self, fp, space_around_delimiters=True):
        mark = ' = ' if space_around_delimiters else '='
        for section in ([self.default_section] if self._defaults else []) + self.sections():
            fp.write(f'[{section}]\n')
            for name, value in self._options(section).items():
                fp.write(name + ('' if value is None else mark + value.replace('\n', '\n\t')) + '\n')
            fp.write('\n')

    # --- as a mapping ---

    def __getitem__(self, key):
        if key != self.default_section and key not in self._sections:
            raise KeyError(key)
        return SectionProxy(self, key)

    def __setitem__(self, key, value):
        if key == self.default_section:
            self._defaults.clear()
        else:
            self._sections[key] = {}
        self.read_dict({key: value})

    def __delitem__(self, key):
        if not self.remove_section(key):
            raise KeyError(key)

    def __contains__(self, key):
        return key == self.default_section or key in self._sections

    def __iter__(self):
        return iter([self.default_section, *self._sections])

    def __len__(self):
        return len(self._sections) + 1

    def popitem(self):
        for name in self._sections:
            value = self[name]
            del self[name]
            return name, value
        raise KeyError


class ConfigParser(RawConfigParser):
    """One that has only texts."""

    _interpolation_class = BasicInterpolation

    def _read_defaults(self, defaults):
        """As texts, in which nothing stands for something else."""
        interpolation, self._interpolation = self._interpolation, Interpolation()
        self.read_dict({self.default_section: defaults})
        self._interpolation = interpolation

    def set(self, section, option, value=None):
        if not isinstance(option, str):
            raise TypeError('option keys must be strings')
        if not isinstance(value, str) and (value is not None or not self._no_value):
            raise TypeError('option values must be strings')
        super().set(section, option, value)

    def add_section(self, section):
        if not isinstance(section, str):
            raise TypeError('section names must be strings')
        super().add_section(section)


class SafeConfigParser(ConfigParser):
    """An older name."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        warnings.warn('The SafeConfigParser class has been renamed to ConfigParser in Python 3.2. This alias will be removed in Python 3.12. '
                      'Use ConfigParser directly instead.', DeprecationWarning, stacklevel=2)


class SectionProxy(MutableMapping):
    """One section as a mapping."""

    def __init__(self, parser, name):
        self.parser = parser
        self.name = name
        for kind in parser.converters:
            if not hasattr(type(self), f'get{kind}'):
                setattr(self, f'get{kind}', partial(self._get_as, f'get{kind}'))

    def _get_as(self, method, option, fallback=None, **options):
        return getattr(self.parser, method)(self.name, option, fallback=fallback, **options)

    def __repr__(self):
        return f'<Section: {self.name}>'

    def __getitem__(self, key):
        if not self.parser.has_option(self.name, key):
            raise KeyError(key)
        return self.parser.get(self.name, key)

    def __setitem__(self, key, value):
        self.parser.set(self.name, key, value)

    def __delitem__(self, key):
        if not self.parser.remove_option(self.name, key):
            raise KeyError(key)

    def __contains__(self, key):
        return self.parser.has_option(self.name, key)

    def __iter__(self):
        return iter(self.parser.options(self.name))

    def __len__(self):
        return len(self.parser.options(self.name))

    def get(self, option, fallback=None, **options):
        return self.parser.get(self.name, option, fallback=fallback, **options)

    def getint(self, option, fallback=None, **options):
        return self.parser.getint(self.name, option, fallback=fallback, **options)

    def getfloat(self, option, fallback=None, **options):
        return self.parser.getfloat(self.name, option, fallback=fallback, **options)

    def getboolean(self, option, fallback=None, **options):
        return self.parser.getboolean(self.name, option, fallback=fallback, **options)
