"""How decimals are worked with: precision, rounding, and what is done about what may go wrong (the signals)."""

from _thread import get_ident

__all__ = ['Context', 'getcontext', 'setcontext', 'localcontext', 'DecimalException', 'Clamped', 'InvalidOperation', 'DivisionByZero',
           'Inexact', 'Rounded', 'Subnormal', 'Overflow', 'Underflow', 'FloatOperation', 'BasicContext', 'ExtendedContext',
           'DefaultContext', 'MAX_PREC', 'MAX_EMAX', 'MIN_EMIN', 'MIN_ETINY', 'HAVE_THREADS', 'HAVE_CONTEXTVAR', 'ROUND_CEILING',
           'ROUND_DOWN', 'ROUND_FLOOR', 'ROUND_UP', 'ROUND_HALF_DOWN', 'ROUND_HALF_EVEN', 'ROUND_HALF_UP', 'ROUND_05UP']

ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_UP = 'ROUND_CEILING', 'ROUND_DOWN', 'ROUND_FLOOR', 'ROUND_UP'
ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP = 'ROUND_HALF_DOWN', 'ROUND_HALF_EVEN', 'ROUND_HALF_UP'
ROUND_05UP = 'ROUND_05UP'
_ROUNDINGS = (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP)
ROUNDINGS_TEXT = ('valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n'
                  '   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]')
MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN, MIN_ETINY = -MAX_EMAX, -2 * MAX_EMAX + 1
HAVE_THREADS = HAVE_CONTEXTVAR = True


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


# What exactly was invalid: these stand in the texts of errors only.

class ConversionSyntax(InvalidOperation):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation):
    pass


_SIGNALS = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped)
_SHOWN = (Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow)


class SignalDict(dict):
    """A truth value for each signal."""

    def __init__(self, given=()):
        chosen = given if isinstance(given, dict) else {kind: kind in given for kind in _SIGNALS}
        super().__init__([(kind, bool(chosen.get(kind, False))) for kind in _SIGNALS])

    def __setitem__(self, kind, value):
        if kind not in _SIGNALS:
            raise KeyError('invalid error flag')
        dict.__setitem__(self, kind, bool(value))

    def __delitem__(self, kind):
        raise ValueError('signal keys cannot be deleted')

    def __repr__(self):
        return '{' + ', '.join([f'{kind!r}:{value}' for kind, value in self.items()]) + '}'


# What may be set, from where to where.
_RANGES = {'prec': (1, MAX_PREC, '[1, MAX_PREC]'), 'Emin': (MIN_EMIN, 0, '[MIN_EMIN, 0]'), 'Emax': (0, MAX_EMAX, '[0, MAX_EMAX]'),
           'capitals': (0, 1, '[0, 1]'), 'clamp': (0, 1, '[0, 1]')}
# Operations of Decimal that a context offers as methods, by how many numbers they take.
_OPERATIONS = {
    1: {'abs': '__abs__', 'plus': '__pos__', 'minus': '__neg__', 'to_sci_string': '__str__', **{name: name for name in (
        'sqrt exp ln log10 logb normalize to_integral_value to_integral_exact to_integral to_eng_string number_class next_plus '
        'next_minus copy_abs copy_negate is_finite is_infinite is_nan is_normal is_qnan is_signed is_snan is_subnormal is_zero '
        'is_canonical logical_invert canonical').split()}},
    2: {'add': '__add__', 'subtract': '__sub__', 'multiply': '__mul__', 'divide': '__truediv__', 'divide_int': '__floordiv__',
        'remainder': '__mod__', 'divmod': '__divmod__', **{name: name for name in (
            'compare compare_signal compare_total compare_total_mag copy_sign max max_mag min min_mag next_toward quantize '
            'remainder_near rotate same_quantum scaleb shift logical_and logical_or logical_xor').split()}},
}


class Context:
    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
        given = dict(prec=prec, rounding=rounding, Emin=Emin, Emax=Emax, capitals=capitals, clamp=clamp)
        for name, default in _DEFAULTS.items():
            setattr(self, name, default if given[name] is None else given[name])
        self.flags = SignalDict(() if flags is None else flags)
        self.traps = SignalDict(_USUAL_TRAPS if traps is None else traps)

    def __setattr__(self, name, value):
        if name == 'rounding' and value not in _ROUNDINGS:
            raise TypeError(ROUNDINGS_TEXT)
        if name in _RANGES:
            low, high, shown = _RANGES[name]
            if not isinstance(value, int):
                raise TypeError('an integer is required')
            if not low <= value <= high:
                raise ValueError(f'valid {"values" if high == 1 else "range"} for {name} {"are" if high == 1 else "is"} {shown}')
        if name not in _DEFAULTS and name not in ('flags', 'traps'):
            raise AttributeError(f"'decimal.Context' object has no attribute {name!r}")
        object.__setattr__(self, name, SignalDict(value) if name in ('flags', 'traps') and not isinstance(value, SignalDict) else value)

    def __repr__(self):
        shown = [f'{name}={getattr(self, name)}' for name in _DEFAULTS]
        for name in ('flags', 'traps'):
            raised = [kind.__name__ for kind in _SHOWN if getattr(self, name)[kind]]
            shown.append(f'{name}=[{", ".join(raised)}]')
        return f'Context({", ".join(shown)})'

    def copy(self):
        settings = {name: getattr(self, name) for name in _DEFAULTS}
        return Context(**settings, flags=dict(self.flags), traps=dict(self.traps))

    __copy__ = copy

    def clear_flags(self):
        self.flags = SignalDict()

    def clear_traps(self):
        self.traps = SignalDict()

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def radix(self):
        return _number(10)

    def create_decimal(self, num='0'):
        with _borrowed(self):
            return _number(num)._rounded()

    def create_decimal_from_float(self, f):
        with _borrowed(self):
            return _decimal().Decimal.from_float(f)._rounded()

    def copy_decimal(self, num):
        return _operand(num)

    def power(self, /, a, b, modulo=None):
        if modulo is not None:
            return _number(pow(int(_operand(a)), int(_operand(b)), int(_operand(modulo))))
        return self._within('__pow__', a, b)

    def fma(self, x, y, z, /):
        return self._within('fma', x, y, z)

    def _within(self, operation, first, *others):
        """The operation in this context."""
        first, others = _operand(first), [_operand(other) for other in others]
        with _borrowed(self):
            if operation.startswith('__') and others and first.is_finite() and not others[0].is_finite():
                return getattr(others[0], '__r' + operation[2:])(first)     # what is special knows how to be worked with
            return getattr(first, operation)(*others)


_DEFAULTS = {'prec': 28, 'rounding': ROUND_HALF_EVEN, 'Emin': -999999, 'Emax': 999999, 'capitals': 1, 'clamp': 0}
_USUAL_TRAPS = (InvalidOperation, DivisionByZero, Overflow)


def _decimal():
    import decimal
    return decimal


def _number(value):
    return _decimal().Decimal(value)


def _operand(value):
    return _decimal()._operand(value)


def _method(operation, count):
    if count == 1:
        return lambda self, x, /: self._within(operation, x)
    return lambda self, x, y, /: self._within(operation, x, y)


for _count, _names in _OPERATIONS.items():
    for _name, _operation in _names.items():
        setattr(Context, _name, _method(_operation, _count))

BasicContext = Context(prec=9, rounding=ROUND_HALF_UP, traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
ExtendedContext = Context(prec=9, traps=[])
DefaultContext = Context()
_contexts = {}          # by thread


def getcontext():
    """This thread's context; at first it is a copy of DefaultContext."""
    context = _contexts.get(me := get_ident())
    if context is None:
        context = _contexts[me] = DefaultContext.copy()
    return context


def setcontext(context):
    if not isinstance(context, Context):
        raise TypeError('argument must be a context')
    _contexts[get_ident()] = context.copy() if context in (BasicContext, ExtendedContext, DefaultContext) else context


class _borrowed:
    """This very context within a with statement."""

    def __init__(self, context):
        self._context = context

    def __enter__(self):
        self._before = getcontext()
        _contexts[get_ident()] = self._context

    def __exit__(self, *error):
        _contexts[get_ident()] = self._before


def in_given_context(method):
    """The operation whose last argument may be a context to compute in."""
    operands = method.__code__.co_argcount - 2

    def computed(self, *arguments, context=None, **named):
        if len(arguments) > operands:
            *arguments, context = arguments
        if context is None:
            return method(self, *arguments, **named)
        if not isinstance(context, Context):
            raise TypeError('optional argument must be a context')
        with _borrowed(context):
            return method(self, *arguments, **named)

    computed.__name__, computed.__qualname__ = method.__name__, method.__qualname__
    return computed


class ContextManager:
    """Another context within a with statement."""

    def __init__(self, context):
        self._context = context

    def __enter__(self):
        self._before = getcontext()
        setcontext(self._context)
        return self._context

    def __exit__(self, *error):
        setcontext(self._before)


def localcontext(ctx=None, **changes):
    if ctx is not None and not isinstance(ctx, Context):
        raise TypeError('optional argument must be a context')
    context = (ctx or getcontext()).copy()
    for name, value in changes.items():
        if name not in _DEFAULTS and name not in ('flags', 'traps'):
            raise TypeError(f"'{name}' is an invalid keyword argument for this function")
        setattr(context, name, value)
    return ContextManager(context)


def signal(kind, result=None, what=None):
    """Notes it in the context; raises it there where it is trapped, else the result stands. `what` is the condition in the text."""
    context = getcontext()
    flags = context.flags
    if not flags[kind]:
        flags[kind] = True
    if context.traps[kind]:
        raise kind(list(what) if isinstance(what, tuple) else [what or kind])
    return result


for _each in (Context, ContextManager, SignalDict, DecimalException, ConversionSyntax, DivisionImpossible, DivisionUndefined, *_SIGNALS):
    _each.__module__ = 'decimal'
