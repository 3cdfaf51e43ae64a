"""Addresses and networks of IP, versions 4 and 6, as numbers that know their text."""

from functools import total_ordering

__all__ = ['ip_address', 'ip_network', 'ip_interface', 'IPv4Address', 'IPv4Network', 'IPv4Interface', 'IPv6Address',
           'IPv6Network', 'IPv6Interface', 'AddressValueError', 'NetmaskValueError', 'summarize_address_range', 'collapse_addresses']


IPV4LENGTH, IPV6LENGTH = 32, 128


class AddressValueError(ValueError):
    pass


class NetmaskValueError(ValueError):
    pass


def _read_v4(text):
    if not text:
        raise AddressValueError('Address cannot be empty')
    parts = text.split('.')
    if len(parts) != 4:
        raise AddressValueError(f'Expected 4 octets in {text!r}')
    number = 0
    for part in parts:
        if not part:
            raise AddressValueError(f'Empty octet not permitted in {text!r}')
        if not (part.isascii() and part.isdigit()):
            raise AddressValueError(f'Only decimal digits permitted in {part!r} in {text!r}')
        if len(part) > 3:
            raise AddressValueError(f'At most 3 characters permitted in {part!r} in {text!r}')
        if part != '0' and part[0] == '0':
            raise AddressValueError(f'Leading zeros are not permitted in {part!r} in {text!r}')
        if int(part) > 255:
            raise AddressValueError(f'Octet {part} (> 255) not permitted in {text!r}')
        number = number << 8 | int(part)
    return number


def _read_v6(text):
    if not text:
        raise AddressValueError('Address cannot be empty')
    if text.count(':') < 2:
        raise AddressValueError(f'At least 3 parts expected in {text!r}')
    left, double, right = text.partition('::')
    if '::' in right or right[:1] == ':':
        raise AddressValueError(f"At most one '::' permitted in {text!r}")
    head, tail = [part.split(':') if part else [] for part in (left, right)]
    if tail and '.' in tail[-1] or not tail and head and '.' in head[-1]:
        parts = tail or head
        number = _read_v4(parts.pop())
        parts += [f'{number >> 16:x}', f'{number & 0xFFFF:x}']
    missing = 8 - len(head) - len(tail)
    if missing < (1 if double else 0) or not double and missing:
        raise AddressValueError(f'Exactly 8 parts expected without \'::\' in {text!r}')
    number = 0
    for part in head + ['0'] * missing + tail:
        if not part or part.strip('0123456789abcdefABCDEF'):
            raise AddressValueError(f'Only hex digits permitted in {part!r} in {text!r}')
        if len(part) > 4:
            raise AddressValueError(f'At most 4 characters permitted in {part!r} in {text!r}')
        number = number << 16 | int(part, 16)
    return number


def _write_v6(number):
    """The longest run of zeros becomes '::'."""
    parts = [f'{number >> shift & 0xFFFF:x}' for shift in range(112, -1, -16)]
    best, at = (1, 0), 0
    while at < 8:
        end = at
        while end < 8 and parts[end] == '0':
            end += 1
        best = max(best, (end - at, -at))
        at = end + 1
    length, start = best[0], -best[1]
    if length < 2:
        return ':'.join(parts)
    return ':'.join(parts[:start]) + '::' + ':'.join(parts[start + length:])


@total_ordering
class _Address:
    """An address: a number of `max_prefixlen` bits."""

    def __init__(self, address):
        if isinstance(address, int):
            if not 0 <= address < 1 << self.max_prefixlen:
                sign = '< 0' if address < 0 else f'>= 2**{self.max_prefixlen}'
                raise AddressValueError(f'{address} ({sign}) is not permitted as an IPv{self.version} address')
            self._number = address
        elif isinstance(address, bytes):
            if len(address) * 8 != self.max_prefixlen:
                raise AddressValueError(f'{address!r} (len {len(address)} != {self.max_prefixlen // 8}) is not permitted as an '
                                        f'IPv{self.version} address')
            self._number = int.from_bytes(address, 'big')
        else:
            text = str(address)
            if '/' in text:
                raise AddressValueError(f"Unexpected '/' in {text!r}")
            self._number = self._read(text)

    def __int__(self):
        return self._number

    def __str__(self):
        return self._write(self._number)

    def __repr__(self):
        return f'{self.__class__.__name__}({str(self)!r})'

    def __hash__(self):
        return hash(hex(self._number))

    def __eq__(self, other):
        return isinstance(other, _Address) and (self.version, self._number) == (other.version, other._number)

    def __lt__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same version')
        return self._number < other._number

    def __format__(self, spec):
        """As text, or its bits: b, n (b or x), x, X with a sign for the base (#) and groups (_)."""
        kind = spec[-1:]
        if kind in ('', 's'):
            return format(str(self), spec)
        if kind not in 'bnxX' or spec[:-1].strip('#_'):
            return super().__format__(spec)
        kind = {'n': 'b' if self.version == 4 else 'x'}.get(kind, kind)
        digits = self.max_prefixlen // (1 if kind == 'b' else 4)
        width = digits + ('_' in spec) * (digits // 4 - 1) + ('#' in spec) * 2
        return format(self._number, f'{"#" * ("#" in spec)}0{width}{"_" * ("_" in spec)}{kind}')

    def __reduce__(self):
        return self.__class__, (str(self),)

    def __add__(self, other):
        return self.__class__(self._number + other) if isinstance(other, int) else NotImplemented

    def __sub__(self, other):
        return self.__class__(self._number - other) if isinstance(other, int) else NotImplemented

    @property
    def packed(self):
        return self._number.to_bytes(self.max_prefixlen // 8, 'big')

    def _in(self, *networks):
        return any([self in ip_network(network) for network in networks])

    compressed = exploded = property(lambda self: str(self))


class IPv4Address(_Address):
    version, max_prefixlen = 4, 32
    _read = staticmethod(_read_v4)

    @staticmethod
    def _write(number):
        return '.'.join([str(byte) for byte in number.to_bytes(4, 'big')])

    is_loopback = property(lambda self: self._in('127.0.0.0/8'))
    is_multicast = property(lambda self: self._in('224.0.0.0/4'))
    is_link_local = property(lambda self: self._in('169.254.0.0/16'))
    is_unspecified = property(lambda self: self._number == 0)
    is_reserved = property(lambda self: self._in('240.0.0.0/4'))
    is_private = property(lambda self: self._in('0.0.0.0/8', '10.0.0.0/8', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12',
                                                '192.0.0.0/29', '192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15',
                                                '198.51.100.0/24', '203.0.113.0/24', '240.0.0.0/4'))
    is_global = property(lambda self: not self.is_private and not self._in('100.64.0.0/10'))
    reverse_pointer = property(lambda self: '.'.join(reversed(self._write(self._number).split('.'))) + '.in-addr.arpa')


class IPv6Address(_Address):
    version, max_prefixlen = 6, 128
    scope_id = None

    def __init__(self, address):
        if isinstance(address, str) and '%' in address:
            address, _, self.scope_id = address.partition('%')
            if not self.scope_id or '%' in self.scope_id:
                raise AddressValueError(f'Invalid IPv6 address: "{address}%{self.scope_id}"')
        super().__init__(address)

    def __str__(self):
        return self._write(self._number) + (f'%{self.scope_id}' if self.scope_id else '')

    def __eq__(self, other):
        return _Address.__eq__(self, other) and self.scope_id == other.scope_id

    def __hash__(self):
        return hash((self._number, self.scope_id))

    is_site_local = property(lambda self: self._in('fec0::/10'))
    is_reserved = property(lambda self: self._in('::/8', '100::/8', '200::/7', '400::/6', '800::/5', '1000::/4', '4000::/3', '6000::/3',
                                                 '8000::/3', 'A000::/3', 'C000::/3', 'E000::/4', 'F000::/5', 'F800::/6', 'FE00::/9'))
    ipv4_mapped = property(lambda self: IPv4Address(self._number & 0xFFFFFFFF) if self._number >> 32 == 0xFFFF else None)
    sixtofour = property(lambda self: IPv4Address(self._number >> 80 & 0xFFFFFFFF) if self._number >> 112 == 0x2002 else None)
    teredo = property(lambda self: (IPv4Address(self._number >> 64 & 0xFFFFFFFF), IPv4Address(~self._number & 0xFFFFFFFF))
                      if self._number >> 96 == 0x20010000 else None)
    reverse_pointer = property(lambda self: '.'.join(reversed(f'{self._number:032x}')) + '.ip6.arpa')
    _read, _write = staticmethod(_read_v6), staticmethod(_write_v6)
    exploded = property(lambda self: ':'.join([f'{self._number >> shift & 0xFFFF:04x}' for shift in range(112, -1, -16)]))
    is_loopback = property(lambda self: self._number == 1)
    is_unspecified = property(lambda self: self._number == 0)
    is_multicast = property(lambda self: self._in('ff00::/8'))
    is_link_local = property(lambda self: self._in('fe80::/10'))
    is_global = property(lambda self: not self.is_private)

    @property
    def is_private(self):
        if self.ipv4_mapped is not None:
            return self.ipv4_mapped.is_private
        return self._in('::1/128', '::/128', '::ffff:0:0/96', '100::/64', '2001::/23', '2001:2::/48', '2001:db8::/32', '2001:10::/28',
                        'fc00::/7', 'fe80::/10')


def _of_both(name):
    """Whether something is so of a network's first and last address."""
    return property(lambda self: getattr(self.network_address, name) and getattr(self.broadcast_address, name))


@total_ordering
class _BaseNetwork:
    """The addresses that begin with the same bits."""

    def __init__(self, address, strict=True):
        if isinstance(address, tuple):
            address, bits = address[0], str(address[1])
        else:
            address, _, bits = str(address).partition('/') if isinstance(address, str) else (address, '', '')
        address = self._address_class(address)
        self.max_prefixlen, self.version = address.max_prefixlen, address.version
        self.prefixlen = self._length_of(bits) if bits else self.max_prefixlen
        number = int(address) & int(self.netmask)
        if strict and number != int(address):
            raise ValueError(f'{address}/{self.prefixlen} has host bits set')
        self.network_address = self._address_class(number)
        if number == int(address) and getattr(address, 'scope_id', None):
            self.network_address.scope_id = address.scope_id

    def _length_of(self, bits):
        if bits.isascii() and bits.isdigit() and int(bits) <= self.max_prefixlen:
            return int(bits)
        if '.' in bits:
            mask = f'{_read_v4(bits):032b}'
            ones = mask.rstrip('0') if mask[0] == '1' else ''
            if mask[0] == '0' and '0' not in mask.lstrip('0'):      # a host mask
                return 32 - len(mask.lstrip('0'))
            if '0' not in ones:
                return len(ones)
        raise NetmaskValueError(f'{bits!r} is not a valid netmask')

    @property
    def netmask(self):
        whole = (1 << self.max_prefixlen) - 1
        return self._address_class(whole ^ whole >> self.prefixlen)

    @property
    def hostmask(self):
        return self._address_class((1 << self.max_prefixlen - self.prefixlen) - 1)

    @property
    def broadcast_address(self):
        return self._address_class(int(self.network_address) | int(self.hostmask))

    @property
    def num_addresses(self):
        return 1 << self.max_prefixlen - self.prefixlen

    with_prefixlen = property(lambda self: str(self))
    with_netmask = property(lambda self: f'{self.network_address}/{self.netmask}')
    with_hostmask = property(lambda self: f'{self.network_address}/{self.hostmask}')
    compressed = property(lambda self: str(self))
    exploded = property(lambda self: f'{self.network_address.exploded}/{self.prefixlen}')
    is_private, is_multicast, is_reserved = _of_both('is_private'), _of_both('is_multicast'), _of_both('is_reserved')
    is_link_local, is_loopback, is_unspecified = _of_both('is_link_local'), _of_both('is_loopback'), _of_both('is_unspecified')
    is_site_local = _of_both('is_site_local')
    is_global = property(lambda self: not self.is_private)

    def __reduce__(self):
        return self.__class__, (str(self),)

    def compare_networks(self, other):
        """-1, 0 or 1, by address and then by length."""
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same type')
        return (self._key() > other._key()) - (self._key() < other._key())

    def __str__(self):
        return f'{self.network_address}/{self.prefixlen}'

    def __repr__(self):
        return f'{self.__class__.__name__}({str(self)!r})'

    def _key(self):
        return self.version, int(self.network_address), self.prefixlen

    def __eq__(self, other):
        return isinstance(other, _BaseNetwork) and self._key() == other._key()

    def __lt__(self, other):
        return self._key() < other._key() if isinstance(other, _BaseNetwork) else NotImplemented

    def __hash__(self):
        return hash(self._key())

    def __contains__(self, address):
        return address.version == self.version and int(self.network_address) == int(address) & int(self.netmask)

    def __iter__(self):
        for number in range(int(self.network_address), int(self.broadcast_address) + 1):
            yield self._address_class(number)

    def __getitem__(self, index):
        number = int(self.network_address) + index if index >= 0 else int(self.broadcast_address) + index + 1
        if not int(self.network_address) <= number <= int(self.broadcast_address):
            raise IndexError('address out of range')
        return self._address_class(number)

    def hosts(self):
        """The addresses that hosts can have."""
        first, last = int(self.network_address), int(self.broadcast_address)
        if self.prefixlen < self.max_prefixlen - 1:
            first += 1
            last -= self.version == 4
        return (self._address_class(number) for number in range(first, last + 1))

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        if self.prefixlen == self.max_prefixlen:
            yield self
            return
        length = self.prefixlen + prefixlen_diff if new_prefix is None else new_prefix
        if new_prefix is not None and new_prefix < self.prefixlen:
            raise ValueError('new prefix must be longer')
        if not self.prefixlen <= length <= self.max_prefixlen:
            raise ValueError(f'prefix length diff {length} is invalid for netblock {self}')
        step = 1 << self.max_prefixlen - length
        for number in range(int(self.network_address), int(self.broadcast_address) + 1, step):
            yield self.__class__((number, length))

    def address_exclude(self, other):
        """What is left of this network without a part of it, as networks."""
        if not other.subnet_of(self):
            raise ValueError(f'{other} not contained in {self}')
        rest = self
        while rest != other:
            first, second = rest.subnets()
            rest, left = (first, second) if other.subnet_of(first) else (second, first)
            yield left

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        length = self.prefixlen - prefixlen_diff if new_prefix is None else new_prefix
        if new_prefix is not None and new_prefix > self.prefixlen:
            raise ValueError('new prefix must be shorter')
        if not 0 <= length <= self.prefixlen:
            raise ValueError(f'current prefixlen is {self.prefixlen}, cannot have a prefixlen_diff of {prefixlen_diff}')
        return self.__class__((int(self.network_address), length), strict=False)

    def subnet_of(self, other):
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same version')
        return self.network_address in other and self.broadcast_address in other

    def supernet_of(self, other):
        return other.subnet_of(self)

    def overlaps(self, other):
        return any([address in network for network, another in ((self, other), (other, self))
                    for address in (another.network_address, another.broadcast_address)])


class IPv4Network(_BaseNetwork):
    _address_class, max_prefixlen = IPv4Address, 32
    reverse_pointer = property(lambda self: '.'.join(reversed(str(self).split('.'))) + '.in-addr.arpa')


class IPv6Network(_BaseNetwork):
    _address_class, max_prefixlen = IPv6Address, 128
    reverse_pointer = property(lambda self: '.'.join(reversed(self.exploded.replace(':', ''))) + '.ip6.arpa')


class _Interface:
    """An address with the network that it is in."""

    def __init__(self, address):
        if isinstance(address, tuple):
            address, bits = address
        else:
            address, _, bits = address.partition('/') if isinstance(address, str) else (address, '', '')
        super().__init__(address)
        self.network = self._network_class((address, bits or self.max_prefixlen), strict=False)
        self.netmask, self.hostmask = self.network.netmask, self.network.hostmask

    ip = property(lambda self: self.network._address_class(self._number))

    def __str__(self):
        return f'{super().__str__()}/{self.network.prefixlen}'

    def __eq__(self, other):
        return isinstance(other, _Interface) and super().__eq__(other) and self.network == other.network

    def __hash__(self):
        return hash((self._number, self.network))

    with_prefixlen = property(lambda self: f'{self.ip}/{self.network.prefixlen}')
    with_netmask = property(lambda self: f'{self.ip}/{self.netmask}')
    with_hostmask = property(lambda self: f'{self.ip}/{self.hostmask}')


class IPv4Interface(_Interface, IPv4Address):
    _network_class = IPv4Network


class IPv6Interface(_Interface, IPv6Address):
    _network_class = IPv6Network


def _first(kinds, name, address, *arguments):
    """Of version 4, or else 6."""
    for kind in kinds:
        try:
            return kind(address, *arguments)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f'{address!r} does not appear to be an IPv4 or IPv6 {name}')


def ip_address(address):
    return _first((IPv4Address, IPv6Address), 'address', address)


def ip_network(address, strict=True):
    return _first((IPv4Network, IPv6Network), 'network', address, strict)


def ip_interface(address):
    return _first((IPv4Interface, IPv6Interface), 'interface', address)


def v4_int_to_packed(address):
    return IPv4Address(address).packed


def v6_int_to_packed(address):
    return IPv6Address(address).packed


def get_mixed_type_key(obj):
    """What addresses and networks of both versions can be sorted by."""
    if isinstance(obj, _BaseNetwork):
        return obj.version, obj.network_address, obj.netmask
    return (obj.version, obj) if isinstance(obj, _Address) else NotImplemented


def summarize_address_range(first, last):
    """The networks that together are all addresses from the first to the last."""
    if not isinstance(first, _Address) or not isinstance(last, _Address):
        raise TypeError('first and last must be IP addresses, not networks')
    if first.version != last.version:
        raise TypeError(f'{first} and {last} are not of the same version')
    if first > last:
        raise ValueError('last IP address must be greater than first')
    network = IPv4Network if first.version == 4 else IPv6Network
    number, end = int(first), int(last)
    while number <= end:
        size = min((number & -number).bit_length() - 1 if number else first.max_prefixlen, (end - number + 1).bit_length() - 1)
        yield network((number, first.max_prefixlen - size))
        number += 1 << size


def collapse_addresses(addresses):
    """The same addresses in as few networks as possible."""
    spans = []
    for network in sorted([each if isinstance(each, _BaseNetwork) else ip_network(each) for each in addresses]):
        first, last = network.network_address, network.broadcast_address
        if spans and int(first) <= int(spans[-1][1]) + 1:
            spans[-1][1] = max(spans[-1][1], last)
        else:
            spans.append([first, last])
    for first, last in spans:
        yield from summarize_address_range(first, last)
