"""robots.txt: which parts of a site programs may fetch, and how fast."""

import time
from collections import namedtuple
from urllib.parse import quote, unquote, urlparse, urlunparse

__all__ = ['RobotFileParser']

RequestRate = namedtuple('RequestRate', 'requests seconds')


class RobotFileParser:
    def __init__(self, url=''):
        self.entries, self.sitemaps = [], []
        self.default_entry = None
        self.disallow_all = self.allow_all = False
        self.last_checked = 0
        self.set_url(url)

    def set_url(self, url):
        self.url = url
        self.host, self.path = urlparse(url)[1:3]

    def mtime(self):
        return self.last_checked

    def modified(self):
        self.last_checked = time.time()

    def read(self):
        """Fetches the file: who is refused it may fetch nothing, where there is none all is allowed."""
        from urllib.error import HTTPError
        from urllib.request import urlopen
        try:
            text = urlopen(self.url).read().decode('utf-8')
        except HTTPError as error:
            self.disallow_all = error.code in (401, 403)
            self.allow_all = 400 <= error.code < 500 and not self.disallow_all
            return
        self.parse(text.splitlines())

    def parse(self, lines):
        self.modified()
        entry, has_rules = _Entry(), False
        for line in [*lines, '']:
            name, colon, value = line.partition('#')[0].partition(':')
            name, value = name.strip().lower(), unquote(value.strip())
            if not line.strip() or name == 'user-agent' and has_rules:
                if has_rules:
                    self._add_entry(entry)
                if has_rules or entry.useragents:
                    entry, has_rules = _Entry(), False
            if not colon:
                continue
            if name == 'user-agent':
                entry.useragents.append(value)
            elif name == 'sitemap':
                self.sitemaps.append(value)
            elif entry.useragents:
                has_rules = entry.note(name, value) or has_rules

    def _add_entry(self, entry):
        if '*' not in entry.useragents:
            self.entries.append(entry)
        elif self.default_entry is None:
            self.default_entry = entry

    def _entry_for(self, useragent):
        return next((entry for entry in self.entries if entry.applies_to(useragent)), self.default_entry)

    def can_fetch(self, useragent, url):
        if self.disallow_all:
            return False
        if self.allow_all:
            return True
        if not self.last_checked:
            return False
        parts = urlparse(unquote(url))
        path = quote(urlunparse(('', '', parts.path, parts.params, parts.query, parts.fragment))) or '/'
        entry = self._entry_for(useragent)
        return entry is None or entry.allowance(path)

    def crawl_delay(self, useragent):
        entry = self._entry_for(useragent) if self.mtime() else None
        return entry and entry.delay

    def request_rate(self, useragent):
        entry = self._entry_for(useragent) if self.mtime() else None
        return entry and entry.req_rate

    def site_maps(self):
        return self.sitemaps or None

    def __str__(self):
        return '\n\n'.join(map(str, [*self.entries, *([self.default_entry] if self.default_entry else [])]))


class _RuleLine:
    def __init__(self, path, allowance):
        self.allowance = allowance or path == ''       # to disallow nothing allows all
        self.path = quote(urlunparse(urlparse(path)))

    def applies_to(self, filename):
        return self.path == '*' or filename.startswith(self.path)

    def __str__(self):
        return f'{"Allow" if self.allowance else "Disallow"}: {self.path}'


class _Entry:
    """Some programs, and the rules for them."""

    def __init__(self):
        self.useragents, self.rulelines = [], []
        self.delay = self.req_rate = None

    def note(self, name, value):
        """Was that a rule?"""
        if name in ('allow', 'disallow'):
            self.rulelines.append(_RuleLine(value, name == 'allow'))
        elif name == 'crawl-delay' and value.isdigit():
            self.delay = int(value)
        elif name == 'request-rate':
            numbers = value.split('/')
            if len(numbers) == 2 and all([number.strip().isdigit() for number in numbers]):
                self.req_rate = RequestRate(int(numbers[0]), int(numbers[1]))
        return name in ('allow', 'disallow', 'crawl-delay', 'request-rate')

    def applies_to(self, useragent):
        useragent = useragent.split('/')[0].lower()
        return any([agent == '*' or agent.lower() in useragent for agent in self.useragents])

    def allowance(self, filename):
        return next((line.allowance for line in self.rulelines if line.applies_to(filename)), True)

    def __str__(self):
        lines = [f'User-agent: {agent}' for agent in self.useragents]
        if self.delay is not None:
            lines.append(f'Crawl-delay: {self.delay}')
        if self.req_rate is not None:
            lines.append(f'Request-rate: {self.req_rate.requests}/{self.req_rate.seconds}')
        return '\n'.join([*lines, *map(str, self.rulelines)])
