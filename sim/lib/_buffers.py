"""What holds bytes (bytes, bytearray, memoryview, array, mmap), as bytes."""


def is_buffer(data):
    return type(data).__name__ in ('memoryview', 'array', 'mmap') or isinstance(data, (bytes, bytearray))


def bytes_of(data, complaint='a bytes-like object is required, not {!r}'):
    """The complaint is the text of the TypeError, with a place for the type's name."""
    if type(data).__name__ == 'mmap':
        data = data[:]
    try:
        return b''.join((data,))
    except TypeError:
        pass
    raise TypeError(complaint.format(type(data).__name__))


def bytes_of_letters(text, complaint='argument should be bytes, buffer or ASCII string, not {!r}'):
    """The same, or a text of ASCII letters only."""
    if not isinstance(text, str):
        return bytes_of(text, complaint)
    if not text.isascii():
        raise ValueError('string argument should contain only ASCII characters')
    return text.encode()
