"""The rarer part of `socket`: numbers of options, which a socket keeps and which change nothing, and names of what this one
machine is. It comes with the first of its names that a program asks for."""

import os
import posix
import socket

IPPROTO_ICMP, IPPROTO_IGMP, IPPROTO_IPV6, IPPROTO_RAW = 1, 2, 41, 255
IPPROTO_SCTP, IP_ADD_MEMBERSHIP, IP_DROP_MEMBERSHIP, IP_MULTICAST_IF = 132, 35, 36, 32
IP_MULTICAST_LOOP, IP_MULTICAST_TTL, IP_HDRINCL, IP_OPTIONS = 34, 33, 3, 4
IP_TOS, IP_TTL, IPV6_V6ONLY, IPV6_JOIN_GROUP = 1, 2, 26, 20
IPV6_LEAVE_GROUP, IPV6_MULTICAST_HOPS, IPV6_UNICAST_HOPS, SO_BINDTODEVICE = 21, 18, 16, 25
SO_DEBUG, SO_DOMAIN, SO_DONTROUTE, SO_OOBINLINE = 1, 39, 5, 10
SO_PASSCRED, SO_PEERCRED, SO_PRIORITY, SO_PROTOCOL = 16, 17, 12, 38
SO_RCVLOWAT, SO_SNDLOWAT, TCP_CONGESTION, TCP_CORK = 18, 19, 13, 3
TCP_DEFER_ACCEPT, TCP_FASTOPEN, TCP_INFO, TCP_KEEPCNT = 9, 23, 11, 6
TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_LINGER2, TCP_MAXSEG = 4, 5, 8, 2
TCP_QUICKACK, TCP_SYNCNT, TCP_USER_TIMEOUT, TCP_WINDOW_CLAMP = 12, 7, 18, 10
SOL_IP, SOL_TCP, SOL_UDP, MSG_CTRUNC = 0, 6, 17, 8
MSG_EOR, MSG_ERRQUEUE, MSG_MORE, MSG_TRUNC = 128, 8192, 32768, 32
SCM_RIGHTS, SCM_CREDENTIALS, AI_PASSIVE, AI_CANONNAME = 1, 2, 1, 2
AI_NUMERICHOST, AI_NUMERICSERV, AI_ADDRCONFIG, AI_ALL = 4, 1024, 32, 16
AI_V4MAPPED, NI_DGRAM, NI_MAXHOST, NI_MAXSERV = 8, 16, 1025, 32
NI_NAMEREQD, NI_NOFQDN, NI_NUMERICHOST, NI_NUMERICSERV = 8, 4, 1, 2
EAI_AGAIN, EAI_BADFLAGS, EAI_FAIL, EAI_FAMILY = -3, -1, -4, -6
EAI_MEMORY, EAI_NONAME, EAI_SERVICE, EAI_SOCKTYPE = -10, -2, -8, -7
INADDR_BROADCAST, INADDR_LOOPBACK, INADDR_NONE, SOCK_NONBLOCK = 4294967295, 2130706433, 4294967295, 2048
SOCK_CLOEXEC, SOCK_RDM, AF_PACKET = 524288, 4, 17
AF_NETLINK = 16
has_ipv6 = False
AF_CAN = socket.AddressFamily(29, 'AF_CAN')

_SERVICES = {'ftp': 21, 'ssh': 22, 'telnet': 23, 'smtp': 25, 'domain': 53, 'http': 80, 'pop3': 110, 'ntp': 123, 'imap2': 143,
             'https': 443}
_PROTOCOLS = {'ip': 0, 'icmp': 1, 'igmp': 2, 'tcp': 6, 'udp': 17}


def getfqdn(name=''):
    return name or socket.gethostname()


def has_dualstack_ipv6():
    return False


def inet_aton(text, /):
    parts = text.split('.')
    if not all([part.isdecimal() and int(part) < 256 for part in parts]):
        raise OSError('illegal IP address string passed to inet_aton')
    return bytes([*map(int, parts[:-1]), *[0] * (4 - len(parts)), int(parts[-1])])


def inet_ntoa(data, /):
    if len(data) != 4:
        raise OSError('packed IP wrong length for inet_ntoa')
    return '.'.join([str(byte) for byte in data])


def gethostbyname_ex(hostname, /):
    """(name, other names, addresses)"""
    return hostname, [], [socket.gethostbyname(hostname)]


def gethostbyaddr(ip_address, /):
    if ip_address not in ('127.0.0.1', 'localhost', socket.gethostname()):
        raise socket.herror(1, 'Unknown host')
    return 'localhost', [], ['127.0.0.1']


def getservbyname(servicename, protocolname='tcp', /):
    """The port that a service usually has."""
    if servicename not in _SERVICES:
        raise OSError('service/proto not found')
    return _SERVICES[servicename]


def getservbyport(port, protocolname='tcp', /):
    for name, number in _SERVICES.items():
        if number == port:
            return name
    raise OSError('port/proto not found')


def getprotobyname(protocolname, /):
    if protocolname not in _PROTOCOLS:
        raise OSError('protocol not found')
    return _PROTOCOLS[protocolname]


def getnameinfo(sockaddr, flags, /):
    """(host, service) of an address, as texts."""
    host, port = sockaddr[:2]
    here = not flags & NI_NUMERICHOST and socket.gethostbyname(host) == '127.0.0.1'
    service = str(port)
    if not flags & NI_NUMERICSERV:
        service = {number: name for name, number in _SERVICES.items()}.get(port, service)
    return ('localhost' if here else host), service


def inet_pton(address_family, ip_string, /):
    """An address as bytes."""
    from ipaddress import IPv4Address, IPv6Address
    try:
        return (IPv6Address if address_family == socket.AF_INET6 else IPv4Address)(ip_string).packed
    except ValueError:
        raise OSError('illegal IP address string passed to inet_pton') from None


def inet_ntop(address_family, packed_ip, /):
    from ipaddress import IPv4Address, IPv6Address
    kind, size = (IPv6Address, 16) if address_family == socket.AF_INET6 else (IPv4Address, 4)
    if len(packed_ip) != size:
        raise ValueError('invalid length of packed IP address string')
    return str(kind(bytes(packed_ip)))


def __getattr__(name):
    if name in ('send_fds', 'recv_fds', 'CMSG_LEN', 'CMSG_SPACE'):
        return getattr(__import__('_socket_messages'), name)
    raise AttributeError(name)


def fromfd(fd, family, type, proto=0):
    """A socket for a copy of a descriptor."""
    return socket.socket(family, type, proto, fileno=posix._dup(fd))


def dup(integer, /):
    return posix._dup(integer)


def close(integer, /):
    os.close(integer)


def if_nameindex():
    """The one network there is leads back to the machine."""
    return [(1, 'lo')]


def if_nametoindex(if_name, /):
    if if_name != 'lo':
        raise OSError('no interface with this name')
    return 1


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    kinds = (socket.SOCK_STREAM, socket.IPPROTO_TCP), (socket.SOCK_DGRAM, socket.IPPROTO_UDP), (socket.SOCK_RAW, 0)
    if isinstance(port, str) and not port.isdecimal():
        port = getservbyname(port)
        kinds = kinds[:1]
    address = socket.gethostbyname(host or ''), int(port or 0)
    return [(socket.AF_INET, kind, number, '', address) for kind, number in kinds if type in (0, kind) and proto in (0, number)]
