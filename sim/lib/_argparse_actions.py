"""argparse: what an argument does."""

import sys

SUPPRESS = '==SUPPRESS=='
OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER = '?', '*', '+', 'A...', '...'


class ArgumentError(Exception):
    def __init__(self, argument, message):
        self.argument_name = None if argument is None else argument._title()
        self.message = message

    def __str__(self):
        return self.message if self.argument_name is None else f'argument {self.argument_name}: {self.message}'


class ArgumentTypeError(Exception):
    """A type function does not like a text."""


class Action:
    """One argument: its names, how many values it takes, what happens with them."""

    takes_value = True

    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                 required=False, help=None, metavar=None):
        self.option_strings = option_strings
        self.dest = dest
        self.nargs = nargs
        self.const = const
        self.default = default
        self.type = type
        self.choices = choices
        self.required = required
        self.help = help
        self.metavar = metavar

    def format_usage(self):
        return self.option_strings[0]

    def __repr__(self):
        names = ('option_strings', 'dest', 'nargs', 'const', 'default', 'type', 'choices', 'required', 'help', 'metavar')
        return f'{type(self).__name__}({", ".join([f"{name}={getattr(self, name)!r}" for name in names])})'

    def _title(self):
        if self.option_strings:
            return '/'.join(self.option_strings)
        if self.metavar not in (None, SUPPRESS):
            return self.metavar
        if self.dest not in (None, SUPPRESS):
            return self.dest
        return '{' + ','.join(self.choices) + '}' if self.choices else None

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)


class _StoreAction(Action):
    pass


class _ConstantAction(Action):
    """Takes no value from the command line."""

    takes_value = False

    def __init__(self, option_strings, dest, **keywords):
        super().__init__(option_strings, dest, nargs=0, **keywords)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)


class _StoreConstAction(_ConstantAction):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
        super().__init__(option_strings, dest, const=const, default=default, required=required, help=help, metavar=metavar)


class _StoreTrueAction(_ConstantAction):
    def __init__(self, option_strings, dest, default=False, required=False, help=None):
        super().__init__(option_strings, dest, const=True, default=default, required=required, help=help)


class _StoreFalseAction(_ConstantAction):
    def __init__(self, option_strings, dest, default=True, required=False, help=None):
        super().__init__(option_strings, dest, const=False, default=default, required=required, help=help)


class BooleanOptionalAction(_ConstantAction):
    """--name and --no-name"""

    def __init__(self, option_strings, dest, default=None, type=None, choices=None, required=False, help=None, metavar=None):
        negative = ['--no-' + name[2:] for name in option_strings if name.startswith('--')]
        super().__init__(option_strings + negative, dest, default=default, type=type, choices=choices, required=required,
                         help=help, metavar=metavar)

    def format_usage(self):
        return ' | '.join(self.option_strings)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, not option_string.startswith('--no-'))


class _AppendAction(Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, list(getattr(namespace, self.dest, None) or []) + [values])


class _ExtendAction(Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, list(getattr(namespace, self.dest, None) or []) + list(values))


class _AppendConstAction(_StoreConstAction):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, list(getattr(namespace, self.dest, None) or []) + [self.const])


class _CountAction(_ConstantAction):
    def __init__(self, option_strings, dest, default=None, required=False, help=None):
        super().__init__(option_strings, dest, default=default, required=required, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)


class _HelpAction(_ConstantAction):
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None):
        super().__init__(option_strings, dest, default=default, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class _VersionAction(_ConstantAction):
    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS, help="show program's version number and exit"):
        super().__init__(option_strings, dest, default=default, help=help)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        formatter = parser._get_formatter()
        formatter.add_text(self.version)
        sys.stdout.write(formatter.format_help())
        parser.exit()


_ACTIONS = {None: _StoreAction, 'store': _StoreAction, 'store_const': _StoreConstAction,
            'store_true': _StoreTrueAction, 'store_false': _StoreFalseAction, 'append': _AppendAction,
            'append_const': _AppendConstAction, 'count': _CountAction, 'help': _HelpAction,
            'version': _VersionAction, 'extend': _ExtendAction}


class _SubParsersAction(Action):
    """A command, with arguments of its own."""

    def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
        super().__init__(option_strings, dest, nargs=PARSER, metavar=metavar, help=help, required=required, choices={})
        self._prog_prefix, self._parser_class = prog, parser_class
        self._helps = []

    def add_parser(self, name, *, help=None, aliases=(), **keywords):
        if keywords.get('prog') is None:
            keywords['prog'] = f'{self._prog_prefix} {name}'
        for each in (name, *aliases):
            if each in self.choices:
                raise ArgumentError(self, f'conflicting subparser{" alias" if each in aliases else ""}: {each}')
        if help is not None:
            self._helps.append(Action([], name, help=help, metavar=f'{name} ({", ".join(aliases)})' if aliases else name))
        parser = self._parser_class(**keywords)
        for each in (name, *aliases):
            self.choices[each] = parser
        return parser

    def _get_subactions(self):
        return self._helps

    def __call__(self, parser, namespace, values, option_string=None):
        if self.dest != SUPPRESS:
            setattr(namespace, self.dest, values[0])
        chosen = self.choices[values[0]]
        known, rest = chosen.parse_known_args(values[1:])
        for name, value in known.__dict__.items():
            setattr(namespace, name, value)
        if rest:
            namespace.__dict__.setdefault('_unrecognized_args', []).extend(rest)


for _each in (Action, BooleanOptionalAction, ArgumentError, ArgumentTypeError, _SubParsersAction, *_ACTIONS.values()):
    _each.__module__ = 'argparse'
