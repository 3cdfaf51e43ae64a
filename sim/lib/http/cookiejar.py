"""Cookies on the side of who asks: kept from answers, brought back with requests."""

import time
from http.cookies import SimpleCookie
from urllib.parse import urlsplit

__all__ = ['Cookie', 'CookieJar', 'CookiePolicy', 'DefaultCookiePolicy', 'FileCookieJar', 'LoadError', 'MozillaCookieJar']

DEFAULT_HTTP_PORT = '80'
_MONTHS = ' jan feb mar apr may jun jul aug sep oct nov dec'
_FILE_HEAD = '# Netscape HTTP Cookie File\n# http://curl.haxx.se/rfc/cookie_spec.html\n# This is a generated file!  Do not edit.\n\n'


class LoadError(OSError):
    pass


def http2time(text):
    """Seconds since 1970 of a date in a header; None: it is none."""
    import calendar
    words = text.replace('-', ' ').split()
    try:
        day, month, year, clock = words[1:5]
        year = int(year) + (0 if len(year) > 2 else 2000 if int(year) < 70 else 1900)
        return calendar.timegm((year, _MONTHS.index(month.lower()) // 4 + 1, int(day), *map(int, clock.split(':'))))
    except ValueError:
        return None


class Cookie:
    def __init__(self, version, name, value, port, port_specified, domain, domain_specified, domain_initial_dot, path, path_specified,
                 secure, expires, discard, comment, comment_url, rest, rfc2109=False):
        if port is None and port_specified:
            raise ValueError('if port is None, port_specified must be false')
        self.version, self.name, self.value = version, name, value
        self.port, self.port_specified = port, port_specified
        self.domain, self.domain_specified, self.domain_initial_dot = domain.lower(), domain_specified, domain_initial_dot
        self.path, self.path_specified = path, path_specified
        self.secure, self.expires, self.discard = secure, None if expires is None else int(float(expires)), discard
        self.comment, self.comment_url, self.rfc2109, self._rest = comment, comment_url, rfc2109, dict(rest)

    def has_nonstandard_attr(self, name):
        return name in self._rest

    def get_nonstandard_attr(self, name, default=None):
        return self._rest.get(name, default)

    def set_nonstandard_attr(self, name, value):
        self._rest[name] = value

    def is_expired(self, now=None):
        return self.expires is not None and self.expires <= (time.time() if now is None else now)

    def __str__(self):
        port = '' if self.port is None else ':' + self.port
        name = self.name if self.value is None else f'{self.name}={self.value}'
        return f'<Cookie {name} for {self.domain}{port}{self.path}>'

    def __repr__(self):
        names = ('version', 'name', 'value', 'port', 'port_specified', 'domain', 'domain_specified', 'domain_initial_dot', 'path',
                 'path_specified', 'secure', 'expires', 'discard', 'comment', 'comment_url')
        parts = [f'{name}={getattr(self, name)!r}' for name in names]
        return f'{type(self).__name__}({", ".join([*parts, f"rest={self._rest!r}", f"rfc2109={self.rfc2109!r}"])})'


class CookiePolicy:
    """Which cookies are taken, and which are given."""

    netscape, rfc2965, hide_cookie2 = True, False, False

    def set_ok(self, cookie, request):
        raise NotImplementedError()

    def return_ok(self, cookie, request):
        raise NotImplementedError()


class DefaultCookiePolicy(CookiePolicy):
    def __init__(self, blocked_domains=None, allowed_domains=None, netscape=True, rfc2965=False, **strictness):
        self.netscape, self.rfc2965 = netscape, rfc2965
        self.set_blocked_domains(blocked_domains or ())
        self.set_allowed_domains(allowed_domains)

    def blocked_domains(self):
        return self._blocked

    def set_blocked_domains(self, blocked_domains):
        self._blocked = tuple(blocked_domains)

    def is_blocked(self, domain):
        return any([_matches(domain, each) for each in self._blocked])

    def allowed_domains(self):
        return self._allowed

    def set_allowed_domains(self, allowed_domains):
        self._allowed = None if allowed_domains is None else tuple(allowed_domains)

    def is_not_allowed(self, domain):
        return self._allowed is not None and not any([_matches(domain, each) for each in self._allowed])

    def set_ok(self, cookie, request):
        host, path = _place(request)
        return self._fits(cookie.domain) and _belongs(host, cookie)

    def return_ok(self, cookie, request):
        host, path = _place(request)
        return (self._fits(cookie.domain) and _belongs(host, cookie) and not cookie.is_expired()
                and (not cookie.secure or urlsplit(request.get_full_url()).scheme in ('https', 'wss'))
                and (path == cookie.path or path.startswith(cookie.path if cookie.path.endswith('/') else cookie.path + '/')))

    def _fits(self, domain):
        return not self.is_blocked(domain) and not self.is_not_allowed(domain)


def _matches(domain, pattern):
    return domain.endswith(pattern) if pattern.startswith('.') else domain == pattern


def _place(request):
    """(host, path) that a request is for; a host without a dot is local."""
    parts = urlsplit(request.get_full_url())
    host = (parts.hostname or '').lower()
    return host if '.' in host else host + '.local', parts.path or '/'


def _belongs(host, cookie):
    return host == cookie.domain or cookie.domain.startswith('.') and ('.' + host).endswith(cookie.domain)


class CookieJar:
    """Cookies by domain, path and name."""

    def __init__(self, policy=None):
        self._policy = DefaultCookiePolicy() if policy is None else policy
        self._cookies = {}

    def set_policy(self, policy):
        self._policy = policy

    def add_cookie_header(self, request):
        """Writes the cookies into a request that are for it."""
        self.clear_expired_cookies()
        found = [cookie for cookie in self if self._policy.return_ok(cookie, request)]
        found.sort(key=lambda cookie: len(cookie.path), reverse=True)
        if found and not request.has_header('Cookie'):
            pairs = [cookie.name if cookie.value is None else f'{cookie.name}={cookie.value}' for cookie in found]
            request.add_unredirected_header('Cookie', '; '.join(pairs))

    def make_cookies(self, response, request):
        """The cookies of an answer."""
        return [self._made(morsel, request) for line in response.info().get_all('Set-Cookie') or []
                for morsel in SimpleCookie(line).values()]

    def _made(self, morsel, request):
        host, path = _place(request)
        domain = morsel['domain']
        if domain and not domain.startswith('.') and domain != host:
            domain = '.' + domain
        expires = time.time() + int(morsel['max-age']) if morsel['max-age'] else http2time(morsel['expires']) if morsel['expires'] else None
        rest = {'HttpOnly': None} if morsel['httponly'] else {}
        return Cookie(0, morsel.key, morsel.coded_value, None, False, domain or host, bool(domain), morsel['domain'].startswith('.'),
                      morsel['path'] or path[:path.rfind('/')] or '/', bool(morsel['path']), bool(morsel['secure']), expires,
                      expires is None, None, None, rest)

    def extract_cookies(self, response, request):
        for cookie in self.make_cookies(response, request):
            if cookie.is_expired():
                self._cookies.get(cookie.domain, {}).get(cookie.path, {}).pop(cookie.name, None)
            elif self._policy.set_ok(cookie, request):
                self.set_cookie(cookie)

    def set_cookie_if_ok(self, cookie, request):
        if self._policy.set_ok(cookie, request):
            self.set_cookie(cookie)

    def set_cookie(self, cookie):
        self._cookies.setdefault(cookie.domain, {}).setdefault(cookie.path, {})[cookie.name] = cookie

    def clear(self, domain=None, path=None, name=None):
        if name is not None:
            if domain is None or path is None:
                raise ValueError('domain and path must be given to remove a cookie by name')
            del self._cookies[domain][path][name]
        elif path is not None:
            if domain is None:
                raise ValueError('domain must be given to remove cookies by path')
            del self._cookies[domain][path]
        elif domain is not None:
            del self._cookies[domain]
        else:
            self._cookies = {}

    def clear_session_cookies(self):
        self._keep(lambda cookie: not cookie.discard)

    def clear_expired_cookies(self):
        now = time.time()
        self._keep(lambda cookie: not cookie.is_expired(now))

    def _keep(self, wanted):
        for cookie in list(self):
            if not wanted(cookie):
                self.clear(cookie.domain, cookie.path, cookie.name)

    def __iter__(self):
        for paths in list(self._cookies.values()):
            for names in list(paths.values()):
                yield from list(names.values())

    def __len__(self):
        return len([*self])

    def __repr__(self):
        return f'<{type(self).__name__}[{", ".join(map(repr, self))}]>'

    def __str__(self):
        return f'<{type(self).__name__}[{", ".join(map(str, self))}]>'


class FileCookieJar(CookieJar):
    """Cookies that can be kept in a file."""

    def __init__(self, filename=None, delayload=False, policy=None):
        CookieJar.__init__(self, policy)
        self.filename, self.delayload = filename, bool(delayload)

    def _named(self, filename):
        if filename is None and self.filename is None:
            raise ValueError('a filename was not supplied (nor was the CookieJar instance initialised with one)')
        return self.filename if filename is None else filename

    def save(self, filename=None, ignore_discard=False, ignore_expires=False):
        raise NotImplementedError()

    def revert(self, filename=None, ignore_discard=False, ignore_expires=False):
        old = self._cookies
        self._cookies = {}
        try:
            self.load(filename, ignore_discard, ignore_expires)
        except OSError:
            self._cookies = old
            raise


class MozillaCookieJar(FileCookieJar):
    """In the old browsers' format: seven words a line, with tabs between them."""

    def save(self, filename=None, ignore_discard=False, ignore_expires=False):
        with open(self._named(filename), 'w') as file:
            file.write(_FILE_HEAD)
            for cookie in self:
                if (ignore_discard or not cookie.discard) and (ignore_expires or not cookie.is_expired()):
                    file.write('\t'.join(self._words(cookie)) + '\n')

    def _words(self, cookie):
        flags = [str(bool(flag)).upper() for flag in (cookie.domain.startswith('.'), cookie.secure)]
        prefix = '#HttpOnly_' if cookie.has_nonstandard_attr('HttpOnly') else ''
        name, value = ('', cookie.name) if cookie.value is None else (cookie.name, cookie.value)
        return prefix + cookie.domain, flags[0], cookie.path, flags[1], str('' if cookie.expires is None else cookie.expires), name, value

    def load(self, filename=None, ignore_discard=False, ignore_expires=False):
        filename = self._named(filename)
        with open(filename) as file:
            if 'HTTP Cookie File' not in file.readline():
                raise LoadError(f'{filename!r} does not look like a Netscape format cookies file')
            for line in file:
                rest = {'HttpOnly': None} if line.startswith('#HttpOnly_') else {}
                line = line.removeprefix('#HttpOnly_').rstrip('\n')
                if line.strip() and not line.startswith(('#', '$')):
                    self._add(line.split('\t'), rest, ignore_discard, ignore_expires)

    def _add(self, words, rest, ignore_discard, ignore_expires):
        domain, specified, path, secure, expires, name, value = words
        name, value = (name, value) if name else (value, None)
        cookie = Cookie(0, name, value, None, False, domain, specified == 'TRUE', domain.startswith('.'), path, False, secure == 'TRUE',
                        expires or None, not expires, None, None, rest)
        if (ignore_discard or not cookie.discard) and (ignore_expires or not cookie.is_expired()):
            self.set_cookie(cookie)
