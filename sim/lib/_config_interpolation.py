"""configparser: what is done to values on their way in and out."""

import re

from _config_errors import (MAX_INTERPOLATION_DEPTH, InterpolationDepthError, InterpolationMissingOptionError,
                            InterpolationSyntaxError, NoOptionError, NoSectionError)


class Interpolation:
    """What is done to values on their way in and out; by itself nothing."""

    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value


class _Marked(Interpolation):
    """Marks in values stand for other options; the sign that they begin with stands for itself where it stands twice."""

    def before_get(self, parser, section, option, value, defaults):
        return self._value(parser, section, option, value, defaults, 1)

    def before_set(self, parser, section, option, value):
        rest = re.sub(self._marks, lambda match: match[0] if match[0] == self._sign else '', value)
        if self._sign in rest:
            raise ValueError(f'invalid interpolation syntax in {value!r} at position {rest.find(self._sign)}')
        return value

    def _value(self, parser, section, option, text, known, depth):
        """The text with what its marks stand for; known has the values of the section's options as written."""
        raw = parser.get(section, option, raw=True, fallback=text)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)

        def replace(match):
            if match[0] == self._sign * 2:
                return self._sign
            if match[1] is None:
                raise InterpolationSyntaxError(option, section, self._complaint(match[0] + text[match.end():]))
            found = self._found(parser, section, option, match[1], known)
            if found is None:
                raise InterpolationMissingOptionError(option, section, raw, self._name(parser, match[1]))
            return self._value(parser, *found, known, depth + 1)
        return re.sub(self._marks, replace, text)


class BasicInterpolation(_Marked):
    """%(name)s stands for another option."""

    _sign, _marks = '%', r'%%|%\(([^)]+)\)s|%'

    def _complaint(self, wrong):
        return ('bad interpolation variable reference ' if wrong[1:2] == '(' else "'%' must be followed by '%' or '(', found: ") + repr(wrong)

    def _name(self, parser, name):
        return parser.optionxform(name)

    def _found(self, parser, section, option, name, known):
        """(section, option, value) of what a mark refers to."""
        value = known.get(parser.optionxform(name))
        return None if value is None else (section, option, value)


class ExtendedInterpolation(_Marked):
    """${name} or ${section:name} stands for another option."""

    _sign, _marks = '$', r'\$\$|\$\{([^}]+)\}|\$'

    def _complaint(self, wrong):
        return f"'$' must be followed by '$' or '{{', found: {wrong!r}"

    def _name(self, parser, name):
        return name

    def _found(self, parser, section, option, name, known):
        place, colon, name = name.rpartition(':')
        place = place if colon else section
        try:
            return place, name, parser.get(place, name, raw=True)
        except (NoSectionError, NoOptionError):
            return None
