"""Enumerations: classes whose instances are few and have names."""

__all__ = ['EnumMeta', 'EnumType', 'Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'ReprEnum', 'auto', 'unique',
           'member', 'nonmember', 'global_enum', 'global_enum_repr', 'global_flag_repr', 'global_str', 'verify', 'EnumCheck',
           'property', 'CONTINUOUS', 'NAMED_FLAGS', 'UNIQUE', 'FlagBoundary', 'STRICT', 'CONFORM', 'EJECT', 'KEEP', 'show_flag_values']

from types import DynamicClassAttribute, MappingProxyType
from _enum_body import _Body, _function, _names, auto, member, nonmember


def __new__(cls, value):
    """The member with a value; by this name it is in tracebacks."""
    if isinstance(value, cls):
        return value
    try:
        if value in cls._value2member_map_:
            return cls._value2member_map_[value]
    except TypeError:       # not hashable
        pass
    for member in cls._made_members_:
        if member._value_ == value:
            return member
    unknown = ValueError(f'{value!r} is not a valid {cls.__qualname__}')
    try:
        found = cls._missing_(value)
        ejected = issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(found, int)
        if found is not None and not isinstance(found, cls) and not ejected:
            raise TypeError(f'error in {cls.__name__}._missing_: returned {found!r} instead of None or a valid member')
    except Exception as error:
        error.__context__ = unknown
        raise
    if found is None:
        raise unknown
    return found


class EnumType(type):
    """The class of enumerations."""

    @classmethod
    def __prepare__(metacls, name, bases, **keywords):
        enumerations = [base for base in bases if isinstance(base, EnumType)]
        for base in enumerations:
            if base._member_map_:
                raise TypeError(f'<enum {name!r}> cannot extend {base!r}')
        return _Body(name, enumerations[0]._generate_next_value_ if enumerations else None)

    def __new__(metacls, name, bases, namespace, boundary=None, **keywords):
        members = namespace._members
        if 'mro' in members:
            raise ValueError("invalid enum member name(s) 'mro'")
        body = {key: value for key, value in namespace.items() if key not in members}
        order = body.pop('_order_', None)
        for key in body.pop('_ignore_', ()):
            body.pop(key, None)
        make = body.pop('__new__', None)
        body['_member_map_'] = {}
        body['_value2member_map_'], body['_made_members_'] = {}, []
        body['_member_type_'] = _data_type(bases)
        if boundary is not None:
            body['_boundary_'] = boundary
        cls = super().__new__(metacls, name, bases, body, **keywords)
        if make is not None:
            cls._new_member_ = make
        if cls._member_type_ is not object:
            cls._prefer_enum()
        for key, value in members.items():
            cls._add_member(key, value)
        if order is not None:
            cls._check_order(order)
        return cls

    def _check_order(cls, order):
        order = _names(order)
        names = [name for name, made in cls._member_map_.items() if name == made._name_ or name in order]
        if names != order:
            raise TypeError(f'member order does not match _order_:\n  {names!r}\n  {order!r}')

    def _prefer_enum(cls):
        """The texts of a member are an enumeration's, not those of the built-in class before it."""
        for name in ('__repr__', '__str__', '__format__'):
            for base in cls.__mro__:
                if isinstance(base, EnumType) and name in base.__dict__:
                    type.__setattr__(cls, name, base.__dict__[name])
                    break

    def _add_member(cls, name, value):
        args = value if isinstance(value, tuple) else (value,)
        data = cls._member_type_
        if data is tuple:
            args = (args,)
        if hasattr(cls, '_new_member_'):
            made = cls._new_member_(cls, *args)
        else:
            made = object.__new__(cls) if data is object else data.__new__(cls, *args)
        attributes = made.__dict__      # set in this way: a class may refuse to have them set
        if '_value_' not in attributes:
            attributes['_value_'] = value if data is object else _made_of(data, args)
        attributes.update(_name_=name, __objclass__=cls, _sort_order_=len(cls._member_map_))
        initialize = cls.__init__
        if type(initialize) is _function:
            initialize(made, *args)
        for known in cls._made_members_:
            if known._value_ == made._value_ and type(known._value_) is type(made._value_):
                made = known        # another name for the same member
                break
        else:
            cls._keep(made)
        cls._member_map_[name] = made
        type.__setattr__(cls, name, made)

    def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1, boundary=None):
        """The member with a value; or, with names, a new enumeration."""
        if names is None:
            return __new__(cls, value)
        if cls._member_map_:
            raise TypeError(f'<enum {value!r}> cannot extend {cls!r}')
        if isinstance(names, str):
            names = _names(names)
        if isinstance(names, dict):
            names = list(names.items())
        bases = (cls,) if type is None else (type, cls)
        body = EnumType.__prepare__(value, bases)
        body['__module__'] = module or _name_of_caller()
        if qualname is not None:
            body['__qualname__'] = qualname
        for number, item in enumerate(names):
            name, worth = (item, None) if isinstance(item, str) else item
            body[name] = cls._generate_next_value_(name, start, number, [*body._members.values()]) if isinstance(item, str) else worth
        return EnumType.__new__(EnumType, value, bases, body, boundary=boundary)

    def _keep(cls, member):
        """Members are looked for in a list: their values need not be hashable."""
        cls._made_members_.append(member)
        try:
            cls._value2member_map_.setdefault(member._value_, member)
        except TypeError:
            pass

    def __iter__(cls):
        return iter([member for name, member in cls._member_map_.items()
                     if name == member._name_ and not _is_composite(member)])

    def __reversed__(cls):
        return reversed(list(cls))

    def __len__(cls):
        return len(list(cls))

    def __bool__(cls):
        return True

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __contains__(cls, value):
        if not isinstance(value, Enum):
            import warnings
            warnings.warn('in 3.12 __contains__ will no longer raise TypeError, but will return True or\n'
                          'False depending on whether the value is a member or the value of a member', DeprecationWarning, stacklevel=2)
            raise TypeError("unsupported operand type(s) for 'in': "
                            f"'{type(value).__qualname__}' and '{type(cls).__qualname__}'")
        return isinstance(value, cls) and value._name_ in cls._member_map_

    @property
    def __members__(cls):
        return MappingProxyType(cls._member_map_)

    @property
    def _member_names_(cls):
        return [member._name_ for member in cls]

    def __repr__(cls):
        return f'<{"flag" if issubclass(cls, Flag) else "enum"} {cls.__name__!r}>'

    def __getattr__(cls, name):
        raise AttributeError(name)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get('_member_map_', {}):
            raise AttributeError(f'cannot reassign member {name!r}')
        type.__setattr__(cls, name, value)

    def __delattr__(cls, name):
        if name in cls._member_map_:
            raise AttributeError(f'{cls.__name__!r} cannot delete member {name!r}.')
        type.__delattr__(cls, name)

    def __dir__(cls):
        special = ('__class__', '__contains__', '__doc__', '__getitem__', '__init_subclass__', '__iter__', '__len__',
                   '__members__', '__module__', '__name__', '__qualname__')
        own = [name for name, member in cls._member_map_.items() if name == member._name_]
        mixed = cls._member_type_
        return sorted({*special, *own, *(() if mixed is object else dir(mixed))})


EnumMeta = EnumType


def _is_composite(member):
    """A flag of several bits, or of none, is not among those that one goes through."""
    value = member._value_
    return isinstance(member, Flag) and (value == 0 or value & (value - 1) != 0)


def _data_type(bases):
    """What the members are, besides: the first class that makes its objects itself, or one derived from it."""
    for base in bases:
        derived = None
        for cls in base.__mro__:
            if isinstance(cls, EnumType):
                if cls._member_type_ is not object:
                    return cls._member_type_
            elif cls is not object:
                derived = derived or cls
                if '__new__' in cls.__dict__ or '__dataclass_fields__' in cls.__dict__:
                    return derived
    return object


def _made_of(data, args):
    try:
        return data(*args)
    except Exception as error:
        raise TypeError('_value_ not set in __new__, unable to create it') from error


def _refuse_to_set(member, name):
    raise AttributeError(f"<enum 'Enum'> cannot set attribute {name!r}")


class Enum(metaclass=EnumType):

    name = property(lambda self: self._name_, lambda self, value: _refuse_to_set(self, 'name'))
    value = property(lambda self: self._value_, lambda self, value: _refuse_to_set(self, 'value'))

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """What auto() is worth."""
        if not last_values:
            return start
        return max([value for value in last_values if isinstance(value, int)]) + 1

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        return f'<{type(self).__name__}.{self._name_}: {self._value_!r}>'

    def __str__(self):
        return f'{type(self).__name__}.{self._name_}'

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __dir__(self):
        own = [name for cls in type(self).__mro__ if cls not in (Enum, Flag, object) for name in cls.__dict__
               if name[0] != '_' and name not in type(self)._member_map_]
        mixed = () if type(self)._member_type_ is object else object.__dir__(self)
        return sorted({'__class__', '__doc__', '__eq__', '__hash__', '__module__', 'name', 'value', *own, *mixed})

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return type(self), (self._value_,)

    def __reduce_ex__(self, protocol):
        return type(self), (self._value_,)


class ReprEnum(Enum):
    """Only repr() shows that it is an enumeration; str() and format() are those of the value."""

    def __str__(self):
        return str(self._value_)

    def __format__(self, format_spec):
        return format(self._value_, format_spec)


class IntEnum(int, ReprEnum):
    def __hash__(self):
        return hash(self._value_)


class StrEnum(str, ReprEnum):
    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f'too many arguments for str(): {values!r}')
        for value, what in zip(values, ('', 'encoding', 'errors')):
            if not isinstance(value, str):
                raise TypeError(f'{what} must be a string, not {value!r}' if what else f'{value!r} is not a string')
        return str.__new__(cls, *values)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    def __hash__(self):
        return hash(self._value_)


class FlagBoundary(StrEnum):
    """What becomes of bits that no member has: an error, away with them, an int, they stay."""

    STRICT = 'strict'
    CONFORM = 'conform'
    EJECT = 'eject'
    KEEP = 'keep'


STRICT, CONFORM, EJECT, KEEP = FlagBoundary._member_map_.values()


class Flag(Enum):
    """Members that can be combined, bit by bit."""

    _boundary_ = STRICT

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return 1 if start is None else start
        return 1 << max(last_values).bit_length()

    @classmethod
    def _missing_(cls, value):
        """A combination is made when it is first asked for."""
        known = 0
        for member in cls._member_map_.values():
            known |= member._value_
        if not isinstance(value, int):
            return None
        all_bits = (1 << known.bit_length()) - 1
        unknown = value & ~(known if cls._boundary_ is STRICT or cls._boundary_ is CONFORM else all_bits)
        if cls._boundary_ is STRICT and (unknown if value >= 0 else ~value & ~all_bits):
            width = max(value.bit_length(), known.bit_length())
            raise ValueError(f'{cls!r} invalid value {value!r}\n    given {_bits(value, width)}\n'
                             f'  allowed {_bits(known, width)}')
        if cls._boundary_ is EJECT and value & ~known:
            return value
        if value < 0 or cls._boundary_ is CONFORM:
            value &= all_bits if cls._boundary_ is KEEP else known
            for member in cls._made_members_:
                if member._value_ == value:
                    return member
        made = int.__new__(cls, value) if issubclass(cls, int) else object.__new__(cls)
        made.__dict__.update(_value_=value, __objclass__=cls, _name_=cls._name_of(value))
        cls._keep(made)
        return made

    @classmethod
    def _name_of(cls, value):
        """'A|B'; bits that have no name stand at the end, as a number."""
        names = []
        for member in cls:
            if member._value_ & value:
                names.append(member._name_)
                value &= ~member._value_
        if not names:
            return None
        return '|'.join(names + [str(value)] if value else names)

    def __repr__(self):
        name = '' if self._name_ is None else '.' + self._name_
        return f'<{type(self).__name__}{name}: {self._value_!r}>'

    def __str__(self):
        return f'{type(self).__name__}({self._value_!r})' if self._name_ is None else f'{type(self).__name__}.{self._name_}'

    def _bits_of(self, other):
        if isinstance(other, type(self)):
            return other._value_
        return other if isinstance(other, int) and isinstance(self, int) else None

    def __or__(self, other):
        bits = self._bits_of(other)
        return NotImplemented if bits is None else type(self)(self._value_ | bits)

    def __and__(self, other):
        bits = self._bits_of(other)
        return NotImplemented if bits is None else type(self)(self._value_ & bits)

    def __xor__(self, other):
        bits = self._bits_of(other)
        return NotImplemented if bits is None else type(self)(self._value_ ^ bits)

    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__

    def __invert__(self):
        return type(self)(~self._value_)        # _missing_ cuts it down to the bits that have names

    def __contains__(self, other):
        if not isinstance(other, type(self)):
            raise TypeError("unsupported operand type(s) for 'in': "
                            f"'{type(other).__qualname__}' and '{type(self).__qualname__}'")
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        return iter([member for member in type(self) if member._value_ & self._value_])

    def __len__(self):
        return self._value_.bit_count()

    def __bool__(self):
        return bool(self._value_)

    def __hash__(self):
        return hash(self._value_)


def _bits(value, width):
    return f'0b0 {value:0{width}b}'


class IntFlag(int, Flag):
    _boundary_ = KEEP
    __or__, __and__, __xor__, __invert__ = Flag.__or__, Flag.__and__, Flag.__xor__, Flag.__invert__
    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__

    def __str__(self):
        return str(self._value_)

    def __format__(self, format_spec):
        return format(self._value_, format_spec)

    def __hash__(self):
        return hash(self._value_)


# Last, for these checks are about the classes above.
from _enum_checks import (CONTINUOUS, EnumCheck, NAMED_FLAGS, UNIQUE, bin, global_enum, global_enum_repr, global_flag_repr,
                          global_str, show_flag_values, unique, verify)

EnumCheck.__module__ = verify.__module__ = __name__


property = DynamicClassAttribute
