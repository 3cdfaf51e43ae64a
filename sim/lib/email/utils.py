"""Addresses and moments as headers have them."""

import re
from datetime import datetime, timedelta, timezone

__all__ = ['formataddr', 'parseaddr', 'getaddresses', 'formatdate', 'format_datetime', 'parsedate', 'parsedate_to_datetime',
           'make_msgid', 'quote', 'unquote']

_special = re.compile(r'[][\\()<>@,:;".]')
_address = re.compile(r'\s*(?:"((?:[^"\\]|\\.)*)"|([^<"]*?))\s*<([^>]*)>\s*$')


def quote(str):
    return str.replace('\\', '\\\\').replace('"', '\\"')


def unquote(str):
    if len(str) > 1 and str[0] == str[-1] == '"':
        return str[1:-1].replace('\\\\', '\\').replace('\\"', '"')
    return str[1:-1] if len(str) > 1 and str[0] == '<' and str[-1] == '>' else str


def formataddr(pair, charset='utf-8'):
    name, address = pair
    if not name:
        return address
    if not name.isascii():
        from email.header import encoded_word
        return f'{encoded_word(name, str(charset))} <{address}>'
    return f'"{quote(name)}" <{address}>' if _special.search(name) else f'{name} <{address}>'


def parseaddr(addr):
    """(name, address)"""
    match = _address.match(addr)
    if match:
        return (match[1] or match[2] or '').replace('\\"', '"'), match[3]
    return '', addr.strip()


def getaddresses(fieldvalues):
    parts = re.findall(r'(?:"(?:[^"\\]|\\.)*"|[^",])+', ', '.join(fieldvalues))
    return [parseaddr(part) for part in parts if part.strip()]


def format_datetime(dt, usegmt=False):
    zone = 'GMT' if usegmt else dt.strftime('%z') or '-0000'
    return dt.strftime('%a, %d %b %Y %H:%M:%S ') + zone


def formatdate(timeval=None, localtime=False, usegmt=False):
    moment = datetime.now(timezone.utc) if timeval is None else datetime.fromtimestamp(timeval, timezone.utc)
    return format_datetime(moment if localtime or usegmt else moment.replace(tzinfo=None), usegmt)


def parsedate_to_datetime(data):
    match = re.fullmatch(r'\s*(?:\w{3},\s*)?(\d{1,2} \w{3} \d{4} \d\d:\d\d(?::\d\d)?)\s*(\S*).*', data)
    if match is None:
        raise ValueError(f'Invalid date value or format "{data}"')
    clock = match[1] if match[1].count(':') == 2 else match[1] + ':00'
    moment = datetime.strptime(clock, '%d %b %Y %H:%M:%S')
    if match[2] == '-0000' or not match[2]:
        return moment
    if match[2] in ('GMT', 'UTC', 'UT'):
        return moment.replace(tzinfo=timezone.utc)
    offset = timedelta(hours=int(match[2][1:3]), minutes=int(match[2][3:]))
    return moment.replace(tzinfo=timezone(-offset if match[2][0] == '-' else offset))


def parsedate(data):
    try:
        return (*parsedate_to_datetime(data).timetuple()[:6], 0, 1, -1)
    except ValueError:
        return None


def make_msgid(idstring=None, domain='localhost'):
    import random
    return f'<{random.getrandbits(64)}.{idstring or "weft"}@{domain}>'
