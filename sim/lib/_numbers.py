"""Numbers from objects of the program's own classes."""


def _int(cls, value):
    """int(value) by __int__, __index__ or __trunc__."""
    for name in ('__int__', '__index__', '__trunc__'):
        method = _user_method(value, name)
        if method is not None:
            number = method(value)
            if not isinstance(number, int):
                kind = 'Integral' if name == '__trunc__' else 'int'
                raise TypeError(f'{name} returned non-{kind} (type {type(number).__name__})')
            if name == '__trunc__' or type(number) is not int:
                _import('_deprecations').warn_of_int(name, type(number).__name__)
            return number if cls is int and type(number) is int else cls(int(number))
    if hasattr(type(value), 'tobytes'):
        return cls(value.tobytes())
    raise TypeError('int() argument must be a string, a bytes-like object or a real number, not '
                    f"'{type(value).__name__}'")


def _bytes(cls, source):
    """bytes(source) or bytearray(source) of an object with __bytes__ or __index__."""
    method = _user_method(source, '__bytes__')
    if method is not None and issubclass(cls, bytes):
        content = method(source)
        if not isinstance(content, bytes):
            raise TypeError(f'__bytes__ returned non-bytes (type {type(content).__name__})')
        return content if cls is bytes else cls(content)
    method = _user_method(source, '__index__')
    return cls([item for item in source]) if method is None else cls(method(source))


def _bool(value):
    return True if value else False


def _float(cls, value):
    method = _user_method(value, '__float__')
    if method is not None:
        number = method(value)
        if not isinstance(number, float):
            raise TypeError(f'{type(value).__name__}.__float__ returned non-float '
                            f'(type {type(number).__name__})')
        return cls(float(number))
    if _user_method(value, '__index__') is not None:
        return cls(range(value).stop)
    if hasattr(type(value), 'tobytes'):
        return cls(value.tobytes())
    raise TypeError(f"float() argument must be a string or a real number, not '{type(value).__name__}'")


def _complex(cls, real, imaginary, has_imaginary):
    method = _user_method(real, '__complex__')
    if method is not None:
        number = method(real)
        if not isinstance(number, complex):
            raise TypeError(f'__complex__ returned non-complex (type {type(number).__name__})')
        real = _plain_complex(number)
    elif isinstance(real, complex):
        real = _plain_complex(real)
    else:
        real = _part_of_complex(real, 'first argument must be a string or a number')
    if not has_imaginary:
        return real if cls is complex and type(real) is complex else cls(real)
    return cls(real, _part_of_complex(imaginary, 'second argument must be a number'))


def _plain_complex(number):
    """Of no subclass."""
    return complex.conjugate(complex.conjugate(number))


def _part_of_complex(value, wanted):
    if _user_method(value, '__float__') is not None:
        return _float(float, value)
    if isinstance(value, (int, float, complex)):
        return value
    if _user_method(value, '__index__') is not None:
        return range(value).stop
    raise TypeError(f"complex() {wanted}, not '{type(value).__name__}'")


def _index_text(mark, value):
    """bin(), oct() and hex()"""
    method = _user_method(value, '__index__')
    if method is None:
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    number = method(value)
    if not isinstance(number, int):
        raise TypeError(f'__index__ returned non-int (type {type(number).__name__})')
    return format(number, '#' + mark)


def _chr(value):
    return chr(range(value).stop)


def _abs(value):
    method = _user_method(value, '__abs__')
    if method is None:
        raise TypeError(f"bad operand type for abs(): '{type(value).__name__}'")
    return method(value)


def _round(value, digits):
    method = _user_method(value, '__round__')
    if method is None:
        raise TypeError(f"type {type(value).__name__} doesn't define __round__ method")
    return method(value) if digits is None else method(value, digits)


def _plain(number):
    """The number of an instance of a subclass."""
    if isinstance(number, int):
        return int.__index__(number)
    return float.__float__(number) if isinstance(number, float) else number


def _divmod(left, right):
    result = NotImplemented
    methods = [(_user_method(left, '__divmod__'), left, right), (_user_method(right, '__rdivmod__'), right, left)]
    if type(left) is not type(right) and isinstance(right, type(left)):
        methods.reverse()       # a derived class knows better
    for method, own, other in methods:
        if method is not None and result is NotImplemented:
            result = method(own, other)
    if result is NotImplemented and isinstance(left, (int, float)) and isinstance(right, (int, float)):
        return divmod(_plain(left), _plain(right))
    if result is NotImplemented:
        raise TypeError("unsupported operand type(s) for divmod(): "
                        f"'{type(left).__name__}' and '{type(right).__name__}'")
    return result


def _pow(base, exponent, modulus):
    if modulus is None:
        return base ** exponent
    method = _user_method(base, '__pow__')
    result = NotImplemented if method is None else method(base, exponent, modulus)
    if result is NotImplemented and all([isinstance(each, int) for each in (base, exponent, modulus)]):
        return pow(_plain(base), _plain(exponent), _plain(modulus))
    if result is NotImplemented:
        raise TypeError("unsupported operand type(s) for ** or pow(): "
                        f"'{type(base).__name__}', '{type(exponent).__name__}', '{type(modulus).__name__}'")
    return result


# --- functions of math, of objects that are numbers by a method ---

def _call_with_floats(function, arguments):
    return function(*[float(x) for x in arguments])


def _call_with_indices(function, arguments):
    return function(*[range(x).stop for x in arguments])


def _whole_part(function, name, value):
    """math.floor(), ceil() and trunc()"""
    method = _user_method(value, name)
    if method is not None:
        return method(value)
    if isinstance(value, int):
        return function(int.__index__(value))
    if isinstance(value, float):
        return function(float.__float__(value))
    if name == '__trunc__':
        raise TypeError(f"type {type(value).__name__} doesn't define __trunc__ method")
    if not isinstance(value, (int, float)) and not hasattr(type(value), '__float__') \
            and not hasattr(type(value), '__index__'):
        raise TypeError(f'must be real number, not {type(value).__name__}')
    return function(float(value))


def _retry_with_index(native, place, arguments):
    """Calls a native again that wanted an int for an object with __index__, or bytes for one that has them."""
    def converted(value):
        if not hasattr(value, '__index__'):
            return value.tobytes()
        index = value.__index__()
        if not isinstance(index, int):
            raise TypeError(f'__index__ returned non-int (type {type(index).__name__})')
        return index

    index = arguments[place]
    if isinstance(index, (list, tuple)):
        index = [converted(item) if hasattr(item, '__index__') else item for item in index]
    else:
        index = converted(index)
    return native(*arguments[:place], index, *arguments[place + 1:])
