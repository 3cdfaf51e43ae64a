"""Sets of characters as strings, and templates."""

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


class Template:
    """A text with $names to be replaced."""

    def __init__(self, template):
        self.template = template

    def substitute(self, mapping={}, /, **keywords):
        return self._replace({**mapping, **keywords}, False)

    def safe_substitute(self, mapping={}, /, **keywords):
        return self._replace({**mapping, **keywords}, True)

    def _replace(self, values, safe):
        text = self.template
        result = []
        at = 0
        while True:
            start = text.find('$', at)
            if start < 0:
                result.append(text[at:])
                return ''.join(result)
            result.append(text[at:start])
            if text[start + 1:start + 2] == '$':
                result.append('$')
                at = start + 2
                continue
            name, at = self._read_name(text, start + 1)
            if name is None:
                if not safe:
                    self._complain(text, start)
                result.append('$')
                at = start + 1
            elif name in values or not safe:
                result.append(str(values[name]))
            else:
                result.append(text[start:at])

    def _read_name(self, text, at):
        """The identifier, with or without braces, at text[at:], and where the text goes on."""
        braced = text[at:at + 1] == '{'
        begin = end = at + braced
        while end < len(text) and text[end].isascii() and (text[begin:end + 1].isidentifier()):
            end += 1
        if begin == end or (braced and text[end:end + 1] != '}'):
            return None, at
        return text[begin:end], end + braced

    def _complain(self, text, at):
        line = text.count('\n', 0, at) + 1
        column = at - (text.rfind('\n', 0, at) + 1) + 1
        raise ValueError(f'Invalid placeholder in string: line {line}, col {column}')
