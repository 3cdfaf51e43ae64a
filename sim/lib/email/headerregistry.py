"""Headers as texts that know what they consist of: addresses, a moment, a type of contents."""

from email.utils import format_datetime, getaddresses, parsedate_to_datetime, quote

__all__ = ['Address', 'Group', 'BaseHeader', 'UnstructuredHeader', 'DateHeader', 'AddressHeader', 'SingleAddressHeader',
           'ContentTypeHeader', 'ContentDispositionHeader', 'HeaderRegistry']

_SPECIALS = set('()<>@,:;.\\"[]')


def _as_phrase(name):
    return name if _SPECIALS.isdisjoint(name) else f'"{quote(name)}"'


class Address:
    """A name to show, and username@domain."""

    def __init__(self, display_name='', username='', domain='', addr_spec=None):
        if any(mark in part for part in (display_name, username, domain, addr_spec) if part for mark in '\r\n'):
            raise ValueError('invalid arguments; address parts cannot contain CR or LF')
        if addr_spec is not None:
            if username or domain:
                raise TypeError('addrspec specified when username and/or domain also specified')
            username, _, domain = addr_spec.rpartition('@') if '@' in addr_spec else (addr_spec, '', '')
        self._display_name, self._username, self._domain = display_name, username, domain

    display_name = property(lambda self: self._display_name)
    username = property(lambda self: self._username)
    domain = property(lambda self: self._domain)

    @property
    def addr_spec(self):
        name = self._username
        if not (_SPECIALS - {'.'}).isdisjoint(name):
            name = f'"{quote(name)}"'
        return f'{name}@{self._domain}' if self._domain else name or '<>'

    def __repr__(self):
        return (f'{type(self).__name__}(display_name={self._display_name!r}, username={self._username!r}, '
                f'domain={self._domain!r})')

    def __str__(self):
        if not self._display_name:
            return self.addr_spec
        return f'{_as_phrase(self._display_name)} <{"" if self.addr_spec == "<>" else self.addr_spec}>'

    def __eq__(self, other):
        return (self._display_name, self._username, self._domain) == (other._display_name, other._username, other._domain) \
            if isinstance(other, Address) else NotImplemented


class Group:
    """Addresses under a name; without one, a single address."""

    def __init__(self, display_name=None, addresses=None):
        self._display_name, self._addresses = display_name, tuple(addresses or ())

    display_name = property(lambda self: self._display_name)
    addresses = property(lambda self: self._addresses)

    def __repr__(self):
        return f'{type(self).__name__}(display_name={self._display_name!r}, addresses={self._addresses!r}'

    def __str__(self):
        if self._display_name is None and len(self._addresses) == 1:
            return str(self._addresses[0])
        members = ', '.join(map(str, self._addresses))
        return f'{"None" if self._display_name is None else _as_phrase(self._display_name)}:{" " + members if members else ""};'

    def __eq__(self, other):
        return (self._display_name, self._addresses) == (other._display_name, other._addresses) \
            if isinstance(other, Group) else NotImplemented


class BaseHeader(str):
    """The value of a header; `name` is the header's."""

    defects = ()

    def __new__(cls, name, value):
        text, parts = cls.read(value)
        made = str.__new__(cls, text)
        made.__dict__.update(parts, _name=name)
        return made

    name = property(lambda self: self._name)

    @classmethod
    def read(cls, value):
        """What the header says as one text, and its parts by name."""
        return str(value), {}

    def fold(self, *, policy=None):
        return f'{self._name}: {self}\n'

    def __reduce__(self):
        return str, (str(self),)


class UnstructuredHeader(BaseHeader):
    pass


class DateHeader(BaseHeader):
    @classmethod
    def read(cls, value):
        if not isinstance(value, str):
            return format_datetime(value), {'datetime': value}
        try:
            moment = parsedate_to_datetime(value)
        except (TypeError, ValueError):
            return value, {'datetime': None}
        return format_datetime(moment), {'datetime': moment}


class AddressHeader(BaseHeader):
    @classmethod
    def read(cls, value):
        if isinstance(value, str):
            groups = [Group(None, [Address(name, addr_spec=address)]) for name, address in getaddresses([value]) if address]
        else:
            items = [value] if isinstance(value, (Address, Group)) else value
            groups = [item if isinstance(item, Group) else Group(None, [item]) for item in items]
        addresses = tuple([address for group in groups for address in group.addresses])
        return ', '.join(map(str, groups)), {'groups': tuple(groups), 'addresses': addresses}


class SingleAddressHeader(AddressHeader):
    @property
    def address(self):
        if len(self.addresses) != 1:
            raise ValueError(f'value of single address header {self.name} is not a single address')
        return self.addresses[0]


class _HeaderWithParameters(BaseHeader):
    @classmethod
    def read(cls, value):
        from email.message import _parameters
        rows = _parameters(str(value))
        first = rows[0][0].lower() if rows else ''
        return str(value), {'_first': first, 'params': {name.lower(): text for name, text in rows[1:]}}


class ContentTypeHeader(_HeaderWithParameters):
    content_type = property(lambda self: self._first if self._first.count('/') == 1 else 'text/plain')
    maintype = property(lambda self: self.content_type.split('/')[0])
    subtype = property(lambda self: self.content_type.split('/')[1])


class ContentDispositionHeader(_HeaderWithParameters):
    content_disposition = property(lambda self: self._first)


_KINDS = {**dict.fromkeys(('date', 'resent-date', 'orig-date'), DateHeader), 'content-type': ContentTypeHeader,
          'content-disposition': ContentDispositionHeader, **dict.fromkeys(('sender', 'resent-sender'), SingleAddressHeader),
          **dict.fromkeys(('from', 'to', 'cc', 'bcc', 'reply-to', 'resent-from', 'resent-to', 'resent-cc', 'resent-bcc'), AddressHeader)}


class HeaderRegistry:
    """Which class is made for which header."""

    def __init__(self):
        self.registry = dict(_KINDS)

    def map_to_type(self, name, cls):
        self.registry[name.lower()] = cls

    def __getitem__(self, name):
        return self.registry.get(name.lower(), UnstructuredHeader)

    def __call__(self, name, value):
        return self[name](name, value)
