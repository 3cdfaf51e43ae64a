"""How messages are read and written."""

from email.message import EmailMessage, Message

__all__ = ['Policy', 'Compat32', 'EmailPolicy', 'compat32', 'default', 'strict', 'SMTP', 'SMTPUTF8', 'HTTP']


class Policy:
    """Settings that do not change: clone() makes others."""

    max_line_length, linesep, cte_type, raise_on_defect, mangle_from_, message_factory = 78, '\n', '8bit', False, False, Message

    def __init__(self, **settings):
        for name, value in settings.items():
            if not hasattr(type(self), name):
                raise TypeError(f'{name!r} is an invalid keyword argument for {type(self).__name__}')
            object.__setattr__(self, name, value)

    def __setattr__(self, name, value):
        title = f'{type(self).__name__!r} object'
        raise AttributeError(f'{title} attribute {name!r} is read-only' if hasattr(self, name) else f'{title} has no attribute {name!r}')

    def clone(self, **settings):
        return type(self)(**{**self.__dict__, **settings})

    def __add__(self, other):
        return self.clone(**other.__dict__)


class Compat32(Policy):
    """As messages were before Python 3.3."""

    mangle_from_ = True


class EmailPolicy(Policy):
    """Headers are texts without encoded words, and messages know what their contents are."""

    message_factory, utf8, refold_source = EmailMessage, False, 'long'


compat32 = Compat32()
default = EmailPolicy()
strict = default.clone(raise_on_defect=True)
SMTP = default.clone(linesep='\r\n')
HTTP = default.clone(linesep='\r\n', max_line_length=None)
SMTPUTF8 = SMTP.clone(utf8=True)
