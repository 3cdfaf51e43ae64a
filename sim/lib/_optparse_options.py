"""optparse: options, what they make of words, and what is wrong with them."""

SUPPRESS_HELP, SUPPRESS_USAGE = 'SUPPRESSHELP', 'SUPPRESSUSAGE'
NO_DEFAULT = ('NO', 'DEFAULT')


# --- errors ---

class OptParseError(Exception):
    def __init__(self, msg):
        self.msg = msg

    def __str__(self):
        return self.msg


class OptionError(OptParseError):
    """An option that makes no sense: the program's mistake."""

    def __init__(self, msg, option):
        self.msg = msg
        self.option_id = str(option)

    def __str__(self):
        return f'option {self.option_id}: {self.msg}' if self.option_id else self.msg


class OptionConflictError(OptionError):
    pass


class OptionValueError(OptParseError):
    pass


class BadOptionError(OptParseError):
    def __init__(self, opt_str):
        self.opt_str = opt_str

    def __str__(self):
        return f'no such option: {self.opt_str}'


class AmbiguousOptionError(BadOptionError):
    def __init__(self, opt_str, possibilities):
        BadOptionError.__init__(self, opt_str)
        self.possibilities = possibilities

    def __str__(self):
        return f"ambiguous option: {self.opt_str} ({', '.join(self.possibilities)}?)"


# --- values by type ---

def _number(text, kind=int):
    """An int, with 0x, 0b and 0 for the other bases."""
    lower = text[:2].lower()
    if lower == '0x':
        return kind(text, 16)
    if lower == '0b':
        return kind(text[2:] or '0', 2)
    return kind(text, 8) if text[:1] == '0' and len(text) > 1 else kind(text)


_READERS = {'int': (_number, 'integer'), 'long': (_number, 'integer'), 'float': (float, 'floating-point'),
            'complex': (complex, 'complex')}


def check_builtin(option, opt, value):
    read, name = _READERS[option.type]
    try:
        return read(value)
    except ValueError:
        raise OptionValueError(f'option {opt}: invalid {name} value: {value!r}') from None


def check_choice(option, opt, value):
    if value in option.choices:
        return value
    raise OptionValueError(f'option {opt}: invalid choice: {value!r} (choose from {", ".join(map(repr, option.choices))})')


# --- options ---

class Option:
    """One option, and what is done when it stands on the command line."""

    ATTRS = ['action', 'type', 'dest', 'default', 'nargs', 'const', 'choices', 'callback', 'callback_args', 'callback_kwargs',
             'help', 'metavar']
    ACTIONS = ('store', 'store_const', 'store_true', 'store_false', 'append', 'append_const', 'count', 'callback', 'help',
               'version')
    STORE_ACTIONS = ('store', 'store_const', 'store_true', 'store_false', 'append', 'append_const', 'count')
    TYPED_ACTIONS = ('store', 'append', 'callback')
    ALWAYS_TYPED_ACTIONS = ('store', 'append')
    CONST_ACTIONS = ('store_const', 'append_const')
    TYPES = ('string', 'int', 'long', 'float', 'complex', 'choice')
    TYPE_CHECKER = {**dict.fromkeys(_READERS, check_builtin), 'choice': check_choice}
    CHECK_METHODS = None

    def __init__(self, *opts, **attrs):
        opts = [opt for opt in opts if opt]
        if not opts:
            raise TypeError('at least one option string must be supplied')
        self._short_opts, self._long_opts, self.container = [], [], None
        self._set_names(opts)
        for name in self.ATTRS:
            setattr(self, name, attrs.pop(name, NO_DEFAULT if name == 'default' else None))
        if attrs:
            raise OptionError(f'invalid keyword arguments: {", ".join(sorted(attrs))}', self)
        if self.action is None:
            self.action = 'store'
        elif self.action not in self.ACTIONS:
            raise OptionError(f'invalid action: {self.action!r}', self)
        self._complete()
        for check in self.CHECK_METHODS or ():
            check(self)

    def _set_names(self, opts):
        for opt in opts:
            if len(opt) < 2:
                raise OptionError(f'invalid option string {opt!r}: must be at least two characters long', self)
            if len(opt) == 2 and (opt[0] != '-' or opt[1] == '-'):
                raise OptionError(f'invalid short option string {opt!r}: must be of the form -x, (x any non-dash char)', self)
            if len(opt) > 2 and (not opt.startswith('--') or opt[2] == '-'):
                raise OptionError(f'invalid long option string {opt!r}: must start with --, followed by non-dash', self)
            (self._short_opts if len(opt) == 2 else self._long_opts).append(opt)

    def _complete(self):
        """What follows from what is given; or what does not go together."""
        action, given = self.action, self.type
        self.type = 'string' if given in (str, 'str') else getattr(given, '__name__', given)
        if self.type is None and action in self.ALWAYS_TYPED_ACTIONS:
            self.type = 'choice' if self.choices is not None else 'string'
        elif self.type is not None and self.type not in self.TYPES:
            raise OptionError(f'invalid option type: {self.type!r}', self)
        elif self.type is not None and action not in self.TYPED_ACTIONS:
            raise OptionError(f'must not supply a type for action {action!r}', self)
        if self.type == 'choice' and not isinstance(self.choices, (tuple, list)):
            raise OptionError("must supply a list of choices for type 'choice'" if self.choices is None else
                              f"choices must be a list of strings ({str(type(self.choices)).split(chr(39))[1]!r} supplied)", self)
        if self.type != 'choice' and self.choices is not None:
            raise OptionError(f'must not supply choices for type {self.type!r}', self)
        if self.dest is None and (action in self.STORE_ACTIONS or self.type is not None):
            self.dest = self._long_opts[0][2:].replace('-', '_') if self._long_opts else self._short_opts[0][1]
        if action not in self.CONST_ACTIONS and self.const is not None:
            raise OptionError(f"'const' must not be supplied for action {action!r}", self)
        if action in self.TYPED_ACTIONS:
            self.nargs = 1 if self.nargs is None and self.type is not None else self.nargs
        elif self.nargs is not None:
            raise OptionError(f"'nargs' must not be supplied for action {action!r}", self)
        self._check_callback()

    def _check_callback(self):
        if self.action != 'callback':
            for name, words in (('callback', 'callback supplied ({!r})'), ('callback_args', 'callback_args supplied'),
                                ('callback_kwargs', 'callback_kwargs supplied')):
                if getattr(self, name) is not None:
                    raise OptionError(words.format(self.callback) + ' for non-callback option', self)
            return
        if not callable(self.callback):
            raise OptionError(f'callback not callable: {self.callback!r}', self)
        for name, kind in (('callback_args', tuple), ('callback_kwargs', dict)):
            if getattr(self, name) is not None and not isinstance(getattr(self, name), kind):
                raise OptionError(f'{name}, if supplied, must be a {kind.__name__}: not {getattr(self, name)!r}', self)

    def __str__(self):
        return '/'.join(self._short_opts + self._long_opts)

    def __repr__(self):
        return f'<Option at {id(self):#x}: {self}>'

    def takes_value(self):
        return self.type is not None

    def get_opt_string(self):
        return (self._long_opts + self._short_opts)[0]

    def check_value(self, opt, value):
        checker = self.TYPE_CHECKER.get(self.type)
        return value if checker is None else checker(self, opt, value)

    def convert_value(self, opt, value):
        if value is None:
            return None
        return self.check_value(opt, value) if self.nargs == 1 else tuple([self.check_value(opt, each) for each in value])

    def process(self, opt, value, values, parser):
        value = self.convert_value(opt, value)
        return self.take_action(self.action, self.dest, opt, value, values, parser)

    def take_action(self, action, dest, opt, value, values, parser):
        if action == 'store':
            setattr(values, dest, value)
        elif action == 'store_const':
            setattr(values, dest, self.const)
        elif action in ('store_true', 'store_false'):
            setattr(values, dest, action == 'store_true')
        elif action in ('append', 'append_const'):
            values.ensure_value(dest, []).append(value if action == 'append' else self.const)
        elif action == 'count':
            setattr(values, dest, values.ensure_value(dest, 0) + 1)
        elif action == 'callback':
            self.callback(self, opt, value, parser, *(self.callback_args or ()), **(self.callback_kwargs or {}))
        elif action == 'help':
            parser.print_help()
            parser.exit()
        elif action == 'version':
            parser.print_version()
            parser.exit()
        else:
            raise ValueError(f'unknown action {self.action!r}')
