"""A row of warnings.filters that asks for more than a category."""

import re


def row(action, message, category, module, lineno):
    assert isinstance(message, str), 'message must be a string'
    assert isinstance(category, type), 'category must be a class'
    assert issubclass(category, Warning), 'category must be a Warning subclass'
    assert isinstance(module, str), 'module must be a string'
    assert isinstance(lineno, int) and lineno >= 0, 'lineno must be an int >= 0'
    return action, re.compile(message, re.I) if message else None, category, re.compile(module) if module else None, lineno
