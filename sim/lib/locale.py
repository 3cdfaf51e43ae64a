"""The customs of a country: this machine knows those of C only."""

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)


class Error(Exception):
    pass


def setlocale(category, locale=None):
    if locale not in (None, '', 'C', 'POSIX', 'C.UTF-8', 'en_US.UTF-8'):
        raise Error('unsupported locale setting')
    return 'C.UTF-8' if locale == '' else locale or 'C'


def getlocale(category=LC_CTYPE):
    return 'en_US', 'UTF-8'


getdefaultlocale = getlocale


def getpreferredencoding(do_setlocale=True):
    return 'UTF-8'


def getencoding():
    return 'UTF-8'


def localeconv():
    return {'decimal_point': '.', 'thousands_sep': '', 'grouping': [], 'currency_symbol': ''}


def format_string(f, val, grouping=False, monetary=False):
    return f % val


def str(val):
    return '%.12g' % val


def atof(string):
    return float(string)


def atoi(string):
    return int(string)


def strcoll(a, b):
    return (a > b) - (a < b)


def strxfrm(string):
    return string
