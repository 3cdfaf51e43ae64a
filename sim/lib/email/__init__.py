"""Messages of electronic mail (RFC 5322, RFC 2045)."""

__all__ = ['message_from_string', 'message_from_bytes', 'message_from_file', 'message_from_binary_file']


def message_from_string(s, _class=None, *, policy=None):
    """Headers up to an empty line, then the body; a body of several parts is taken apart."""
    from email.parser import Parser
    return Parser(_class, policy=policy).parsestr(s)


def message_from_bytes(s, *args, **kws):
    return message_from_string(s.decode('utf-8', 'surrogateescape'), *args, **kws)


def message_from_file(fp, *args, **kws):
    return message_from_string(fp.read(), *args, **kws)


def message_from_binary_file(fp, *args, **kws):
    return message_from_bytes(fp.read(), *args, **kws)
