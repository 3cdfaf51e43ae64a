"""literal_eval(): texts that write down a value. Syntax trees of programs are not in this machine's library."""

import re

__all__ = ['literal_eval']

_token = re.compile(r'''\s*(?:
    (?P<number>(?:0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?[jJ]?))
  | (?P<string>(?:[bB][rR]?|[rR][bB]?|[uU])?(?:\'\'\'(?:[^\\]|\\.)*?\'\'\'|"""(?:[^\\]|\\.)*?"""|\'(?:[^\\\'\n]|\\.)*\'|"(?:[^\\"\n]|\\.)*"))
  | (?P<name>[^\W\d]\w*(?:\.\w+)*)
  | (?P<sign>[()\[\]{},:+-])
  )''', re.VERBOSE | re.DOTALL)
_CONSTANTS = {'None': None, 'True': True, 'False': False}
_CLOSING = {'(': ')', '[': ']', '{': '}'}


def literal_eval(node_or_string):
    """The value of a text that is made of literals, tuples, lists, dicts, sets, and signs before numbers."""
    if not isinstance(node_or_string, str):
        raise ValueError(f'malformed node or string: {node_or_string!r}')
    compile(node_or_string.lstrip(' \t'), '<unknown>', 'eval')      # a text that is no expression is a SyntaxError
    reading = _Reading(node_or_string.strip())
    value = reading.tuple_or_value()
    if reading.kind is not None:
        _refuse()
    return value


def _refuse():
    raise ValueError('malformed node or string on line 1')


class _Reading:
    def __init__(self, text):
        self._text, self._at = text, 0
        self._next()

    def _next(self):
        """The token from here on; none at the end."""
        self.kind = self.token = None
        if self._text[self._at:].strip():
            match = _token.match(self._text, self._at)
            if match is None:
                _refuse()
            self.kind, self.token, self._at = match.lastgroup, match[match.lastgroup], match.end()

    def _take(self, sign):
        """True when this sign is next, which is then behind us."""
        if self.kind != 'sign' or self.token != sign:
            return False
        self._next()
        return True

    def tuple_or_value(self):
        items = [self._sum()]
        if self.token != ',':
            return items[0]
        while self._take(','):
            if self.kind is None:
                break
            items.append(self._sum())
        return tuple(items)

    def _sum(self):
        """A number may be written as the sum of a real and an imaginary one."""
        left = self._value()
        while self.kind == 'sign' and self.token in '+-':
            is_sum = self.token == '+'
            self._next()
            right = self._value()
            if type(left) not in (int, float) or type(right) is not complex:
                _refuse()
            left = left + right if is_sum else left - right
        return left

    def _value(self):
        kind, token = self.kind, self.token
        self._next()
        if kind == 'number':
            return eval(token)
        if kind == 'string':
            return self._strings(eval(token))
        if kind == 'name' and token in _CONSTANTS:
            return _CONSTANTS[token]
        if kind == 'name' and token == 'set' and self._take('(') and self._take(')'):
            return set()
        if kind == 'sign' and token in '+-':
            value = self._value()
            if type(value) not in (int, float, complex):
                _refuse()
            return value if token == '+' else -value
        if kind == 'sign' and token in _CLOSING:
            return self._display(token, _CLOSING[token])
        _refuse()

    def _strings(self, text):
        """Strings beside each other are one."""
        while self.kind == 'string':
            text += eval(self.token)
            self._next()
        return text

    def _display(self, opening, closing):
        items, pairs, comma = [], {}, False
        while not self._take(closing):
            item = self._sum()
            if opening == '{' and self._take(':'):
                pairs[item] = self._sum()
            else:
                items.append(item)
            comma = self._take(',')
        if opening == '(':
            return tuple(items) if comma or len(items) != 1 else items[0]
        if opening == '[':
            return items
        return set(items) if items else pairs
