"""JSON: Python's plain values as text, and back."""

from json.decoder import JSONDecodeError, JSONDecoder
from json.encoder import JSONEncoder

__all__ = ['dump', 'dumps', 'load', 'loads', 'JSONDecoder', 'JSONDecodeError', 'JSONEncoder']


def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None,
          indent=None, separators=None, default=None, sort_keys=False, **kw):
    encoder = (cls or JSONEncoder)(skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular,
                                   allow_nan=allow_nan, indent=indent, separators=separators, default=default,
                                   sort_keys=sort_keys, **kw)
    return encoder.encode(obj)


def dump(obj, fp, **kw):
    fp.write(dumps(obj, **kw))


def _encoding_of(data):
    """UTF-8, -16 or -32, by the mark at the beginning or by where the zeros of the first letters are."""
    for mark, name in ((b'\0\0\xfe\xff', 'utf-32'), (b'\xff\xfe\0\0', 'utf-32'), (b'\xfe\xff', 'utf-16'), (b'\xff\xfe', 'utf-16'),
                       (b'\xef\xbb\xbf', 'utf-8-sig')):
        if data.startswith(mark):
            return name
    zeros = [byte == 0 for byte in data[:4]]
    if len(zeros) == 4 and zeros[0]:
        return 'utf-32-be' if zeros[1] else 'utf-16-be'
    if len(zeros) == 4 and zeros[1]:
        return 'utf-16-le' if not zeros[2] or not zeros[3] else 'utf-32-le'
    if len(zeros) == 2 and any(zeros):
        return 'utf-16-be' if zeros[0] else 'utf-16-le'
    return 'utf-8'


def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
          object_pairs_hook=None, **kw):
    if isinstance(s, (bytes, bytearray)):
        s = s.decode(_encoding_of(s), 'surrogatepass')
    elif not isinstance(s, str):
        raise TypeError(f'the JSON object must be str, bytes or bytearray, not {type(s).__name__}')
    elif s.startswith('\ufeff'):
        raise JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', s, 0)
    for name, function in (('object_hook', object_hook), ('object_pairs_hook', object_pairs_hook), ('parse_float', parse_float),
                           ('parse_int', parse_int), ('parse_constant', parse_constant)):
        if function is not None:
            kw[name] = function
    return (cls or JSONDecoder)(**kw).decode(s)


def load(fp, **kw):
    return loads(fp.read(), **kw)
