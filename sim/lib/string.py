"""Sets of characters as strings, and templates."""

import re
from collections import ChainMap
from _str_format import field_end, split_field

whitespace = ' \t\n\r\v\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or ' ').join([word.capitalize() for word in s.split(sep)])


class _Pattern:
    """What placeholders of a class of templates look like: made when it is first asked for."""

    def __get__(self, template, cls):
        cls._compile(rf'''
            {re.escape(cls.delimiter)}(?:
                (?P<escaped>{re.escape(cls.delimiter)}) |
                (?P<named>{cls.idpattern}) |
                {{(?P<braced>{cls.braceidpattern or cls.idpattern})}} |
                (?P<invalid>)
            )''')
        return cls.pattern


class Template:
    """A text with $names to be replaced."""

    delimiter, idpattern, braceidpattern, flags = '$', '(?a:[_a-z][_a-z0-9]*)', None, re.IGNORECASE
    pattern = _Pattern()

    def __init_subclass__(cls):
        super().__init_subclass__()
        own = cls.__dict__.get('pattern')
        if isinstance(own, str):
            cls._compile(own)
        elif own is None:
            cls.pattern = _Pattern()

    @classmethod
    def _compile(cls, text):
        cls.pattern = re.compile(text, cls.flags | re.VERBOSE)

    def __init__(self, template):
        self.template = template

    def substitute(self, mapping={}, /, **keywords):
        values = ChainMap(keywords, mapping) if keywords and mapping else keywords or mapping

        def convert(match):
            name = match['named'] or match['braced']
            if name is None and match['escaped'] is None:
                self._invalid(match)
            return self.delimiter if name is None else str(values[name])
        return self.pattern.sub(convert, self.template)

    def safe_substitute(self, mapping={}, /, **keywords):
        values = ChainMap(keywords, mapping) if keywords and mapping else keywords or mapping

        def convert(match):
            name = match['named'] or match['braced']
            if name is None:
                return match[0] if match['escaped'] is None else self.delimiter
            return str(values[name]) if name in values else match[0]
        return self.pattern.sub(convert, self.template)

    def is_valid(self):
        return all([match['invalid'] is None for match in self.pattern.finditer(self.template)])

    def get_identifiers(self):
        names = [match['named'] or match['braced'] for match in self.pattern.finditer(self.template)]
        return [name for name in dict.fromkeys(names) if name is not None]

    def _invalid(self, match):  # shown
        before = self.template[:match.start('invalid')]
        raise ValueError(f'Invalid placeholder in string: line {before.count(chr(10)) + 1}, col {len(before) - before.rfind(chr(10)) - 1}')


class Formatter:
    """str.format() with steps that a subclass can change."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2, 0)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used, depth, number):  # shown
        """The text, and the number of the next field without one (False once fields have numbers)."""
        if depth < 0:
            raise ValueError('Max string recursion exceeded')
        result = []
        for literal, name, spec, conversion in self.parse(format_string):
            result.append(literal)
            if name is None:
                continue
            name, number = self._numbered(name, number)
            value, key = self.get_field(name, args, kwargs)
            used.add(key)
            value = self.convert_field(value, conversion)
            spec, number = self._vformat(spec, args, kwargs, used, depth - 1, number)
            result.append(self.format_field(value, spec))
        return ''.join(result), number

    def _numbered(self, name, number):
        if name == '':
            if number is False:
                raise ValueError('cannot switch from manual field specification to automatic field numbering')
            return str(number), number + 1
        if name.isdigit():
            if number:
                raise ValueError('cannot switch from manual field specification to automatic field numbering')
            return name, False
        return name, number

    def parse(self, format_string):
        """Tuples of the text before a field, and the field's name, format and conversion."""
        if not isinstance(format_string, str):
            raise TypeError(f'expected str, got {type(format_string).__name__}')
        return _fields(format_string)

    def get_field(self, field_name, args, kwargs):
        first, steps = _steps(field_name)
        value = self.get_value(first, args, kwargs)
        for is_attribute, name in steps:
            value = getattr(value, name) if is_attribute else value[name]
        return value, first

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion in ('s', 'r', 'a'):
            return {'s': str, 'r': repr, 'a': ascii}[conversion](value)
        raise ValueError(f'Unknown conversion specifier {conversion}')


def _fields(text):
    """What Formatter.parse() yields; what is wrong is told when its turn comes."""
    literal = ''
    at = 0
    while at < len(text):
        character = text[at]
        at += 1
        if character not in '{}':
            literal += character
        elif text[at:at + 1] == character:
            yield literal + character, None, None, None
            literal = ''
            at += 1
        elif character == '}' or at == len(text):
            raise ValueError(f"Single '{character}' encountered in format string")
        else:
            end = field_end(text, at)
            yield literal, *split_field(text[at:end])
            literal = ''
            at = end + 1
    if literal:
        yield literal, None, None, None


def _steps(name):
    """'first.attribute[item]' -> first, [(True, attribute), (False, item)]"""
    end = 0
    while end < len(name) and name[end] not in '.[':
        end += 1
    first, rest = name[:end], name[end:]
    steps = []
    while rest:
        if rest[0] == '[':
            end = rest.find(']')
            if end < 0:
                raise ValueError("Missing ']' in format string")
            item, rest = rest[1:end], rest[end + 1:]
            if not item:
                raise ValueError('Empty attribute in format string')
            steps.append((False, int(item) if item.isdigit() else item))
        elif rest[0] == '.':
            end = 1
            while end < len(rest) and rest[end] not in '.[':
                end += 1
            if end == 1:
                raise ValueError('Empty attribute in format string')
            steps.append((True, rest[1:end]))
            rest = rest[end:]
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
    return int(first) if first.isdigit() else first, steps
