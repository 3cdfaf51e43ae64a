"""Messages in other languages. There are no catalogues in this machine: every message stays as it is, as with CPython then."""

__all__ = ['NullTranslations', 'GNUTranslations', 'bindtextdomain', 'find', 'translation', 'install', 'textdomain', 'dgettext',
           'dngettext', 'gettext', 'ngettext', 'pgettext', 'npgettext', 'dpgettext', 'dnpgettext']
_domain = ['messages']


class NullTranslations:
    def __init__(self, fp=None):
        self._fallback, self._info = None, {}

    def add_fallback(self, fallback):
        self._fallback = fallback

    def gettext(self, message):
        return message if self._fallback is None else self._fallback.gettext(message)

    def ngettext(self, msgid1, msgid2, n):
        return msgid1 if n == 1 else msgid2

    def pgettext(self, context, message):
        return message

    def npgettext(self, context, msgid1, msgid2, n):
        return self.ngettext(msgid1, msgid2, n)

    def info(self):
        return self._info

    def install(self, names=None):
        import builtins
        builtins._ = self.gettext
        for name in names or ():
            setattr(builtins, name, getattr(self, name))


GNUTranslations = NullTranslations
_none = NullTranslations()
gettext, ngettext, pgettext, npgettext = _none.gettext, _none.ngettext, _none.pgettext, _none.npgettext


def dgettext(domain, message):
    return message


def dngettext(domain, msgid1, msgid2, n):
    return ngettext(msgid1, msgid2, n)


def dpgettext(domain, context, message):
    return message


def dnpgettext(domain, context, msgid1, msgid2, n):
    return ngettext(msgid1, msgid2, n)


def textdomain(domain=None):
    if domain is not None:
        _domain[0] = domain
    return _domain[0]


def bindtextdomain(domain, localedir=None):
    return localedir or '/usr/share/locale'


def find(domain, localedir=None, languages=None, all=False):
    return [] if all else None


def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    if fallback:
        return NullTranslations()
    raise FileNotFoundError(2, 'No translation file found for domain', domain)


def install(domain, localedir=None, *, names=None):
    translation(domain, localedir, fallback=True).install(names)
