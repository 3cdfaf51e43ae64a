"""The customs of a country: this machine knows those of C only."""

from builtins import str as _str

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127


class Error(Exception):
    pass


def setlocale(category, locale=None):
    if not 0 <= category <= LC_ALL:
        raise Error('locale query failed' if locale is None else 'unsupported locale setting')
    if locale is not None and not isinstance(locale, _str):
        locale = '.'.join(filter(None, locale))
    if locale not in (None, '', 'C', 'POSIX', 'C.UTF-8', 'en_US.UTF-8'):
        raise Error('unsupported locale setting')
    return 'C.UTF-8' if locale == '' else locale or 'C'


def resetlocale(category=LC_ALL):
    setlocale(category, '')


def getlocale(category=LC_CTYPE):
    if category == LC_ALL:
        raise TypeError('category LC_ALL is not supported')
    return ('en_US', 'UTF-8') if category == LC_CTYPE else (None, None)


def getdefaultlocale(envvars=('LC_ALL', 'LC_CTYPE', 'LANG', 'LANGUAGE')):
    return 'en_US', 'UTF-8'


def getpreferredencoding(do_setlocale=True):
    return 'UTF-8'


def getencoding():
    return 'UTF-8'


def normalize(localename):
    """A locale's full name: with the encoding that its language had."""
    name, dot, encoding = localename.partition('.')
    if dot:
        return f'{name}.{"UTF-8" if encoding.lower() in ("utf8", "utf-8") else encoding}'
    return name if name in ('C', 'POSIX') or '_' not in name else name + '.ISO8859-1'


def localeconv():
    unknown = dict.fromkeys(('int_frac_digits', 'frac_digits', 'p_cs_precedes', 'p_sep_by_space', 'n_cs_precedes', 'n_sep_by_space',
                             'p_sign_posn', 'n_sign_posn'), CHAR_MAX)
    return {'int_curr_symbol': '', 'currency_symbol': '', 'mon_decimal_point': '', 'mon_thousands_sep': '', 'mon_grouping': [],
            'positive_sign': '', 'negative_sign': '', **unknown, 'decimal_point': '.', 'thousands_sep': '', 'grouping': []}


def format_string(f, val, grouping=False, monetary=False):
    return f % val


def format(percent, value, grouping=False, monetary=False, *additional):
    import warnings
    warnings.warn("This method will be removed in a future version of Python. Use 'locale.format_string()' instead.",
                  DeprecationWarning, stacklevel=2)
    return percent % ((value, *additional) if additional else value)


def currency(val, symbol=True, grouping=False, international=False):
    raise ValueError("Currency formatting is not possible using the 'C' locale.")


def str(val):
    return '%.12g' % val


def delocalize(string):
    return string


def localize(string, grouping=False, monetary=False):
    return string


def atof(string, func=float):
    return func(string)


def atoi(string):
    return int(string)


def strcoll(a, b, /):
    for place, text in enumerate((a, b), 1):
        if not isinstance(text, _str):
            raise TypeError(f'strcoll() argument {place} must be str, not {type(text).__name__}')
    return (a > b) - (a < b)


def strxfrm(string, /):
    return string
