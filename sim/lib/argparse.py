"""Command-line arguments: what a program takes, its help, and reading them."""

import os
import sys
from _argparse_help import (ArgumentDefaultsHelpFormatter, HelpFormatter, MetavarTypeHelpFormatter, RawDescriptionHelpFormatter,
                            RawTextHelpFormatter)

__all__ = ['ArgumentParser', 'ArgumentError', 'ArgumentTypeError', 'Action', 'Namespace', 'FileType',
           'HelpFormatter', 'RawDescriptionHelpFormatter', 'RawTextHelpFormatter',
           'ArgumentDefaultsHelpFormatter', 'MetavarTypeHelpFormatter', 'SUPPRESS', 'OPTIONAL', 'ZERO_OR_MORE', 'ONE_OR_MORE', 'REMAINDER']

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


class Namespace:
    """What was parsed, as attributes."""

    def __init__(self, **kwargs):
        self.__dict__.update(kwargs)

    def __repr__(self):
        parts = [f'{name}={value!r}' for name, value in self.__dict__.items() if name.isidentifier()]
        others = {name: value for name, value in self.__dict__.items() if not name.isidentifier()}
        return f'{type(self).__name__}({", ".join(parts + ([f"**{others!r}"] if others else []))})'

    def __eq__(self, other):
        return self.__dict__ == other.__dict__ if isinstance(other, Namespace) else NotImplemented

    def __contains__(self, key):
        return key in self.__dict__


class FileType:
    def __init__(self, mode='r', bufsize=-1, encoding=None, errors=None):
        self._mode, self._encoding, self._errors = mode, encoding, errors

    def __repr__(self):
        named = [f'{name}={value!r}' for name, value in (('encoding', self._encoding), ('errors', self._errors)) if value is not None]
        return f'FileType({", ".join([repr(self._mode), *named])})'

    def __call__(self, string):
        if string == '-':
            return sys.stdin if 'r' in self._mode else sys.stdout
        try:
            return open(string, self._mode, encoding=self._encoding, errors=self._errors)
        except OSError as error:
            raise ArgumentTypeError(f"can't open '{string}': {error}")


# --- what an argument does ---

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
        sys.stdout.write(self.version.replace('%(prog)s', parser.prog) + '\n')
        parser.exit()


_ACTIONS = {None: _StoreAction, 'store': _StoreAction, 'store_const': _StoreConstAction,
            'store_true': _StoreTrueAction, 'store_false': _StoreFalseAction, 'append': _AppendAction,
            'append_const': _AppendConstAction, 'count': _CountAction, 'help': _HelpAction,
            'version': _VersionAction, 'extend': _ExtendAction}


class _SubParsersAction(Action):
    """A command, with arguments of its own."""

    def __init__(self, parser, dest=SUPPRESS, metavar=None, help=None, required=False, **keywords):
        super().__init__([], dest, nargs=PARSER, metavar=metavar, help=help, required=required, choices={})
        self._parent = parser
        self._helps = []

    def add_parser(self, name, *, help=None, aliases=(), **keywords):
        if 'prog' not in keywords:
            positionals = [action for action in self._parent._actions
                           if not action.option_strings and action is not self]
            words = [action.dest for action in positionals]
            if self._parent.usage is not None:
                words = []
            usage = self._parent.prog if self._parent.usage is None else self._parent.usage % {'prog': self._parent.prog}
            keywords['prog'] = ' '.join([usage, *words, name])
        if help is not None:
            self._helps.append((f"{name} ({', '.join(aliases)})" if aliases else name, help))
        parser = ArgumentParser(**keywords)
        for each in (name, *aliases):
            self.choices[each] = parser
        return parser

    def __call__(self, parser, namespace, values, option_string=None):
        if self.dest != SUPPRESS:
            setattr(namespace, self.dest, values[0])
        chosen = self.choices[values[0]]
        known, rest = chosen.parse_known_args(values[1:])
        for name, value in known.__dict__.items():
            setattr(namespace, name, value)
        if rest:
            namespace.__dict__.setdefault('_unrecognized_args', []).extend(rest)


class _Group:
    """Arguments under a title of their own in the help; or of which only one may be given."""

    def __init__(self, parser, title=None, description=None, exclusive=False, required=False):
        self._parser = parser
        self.title = title
        self.description = description
        self.exclusive = exclusive
        self.required = required
        self._actions = []

    def add_argument(self, *names, **keywords):
        action = self._parser.add_argument(*names, **keywords)
        self._actions.append(action)
        return action

    def add_mutually_exclusive_group(self, *, required=False):
        return self._parser.add_mutually_exclusive_group(required=required)


# --- the parser ---

class ArgumentParser:
    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=(),
                 formatter_class=HelpFormatter, prefix_chars='-', fromfile_prefix_chars=None,
                 argument_default=None, conflict_handler='error', add_help=True, allow_abbrev=True,
                 exit_on_error=True):
        self.prog = os.path.basename(sys.argv[0]) if prog is None else prog
        self.usage = usage
        self.description = description
        self.epilog = epilog
        self.formatter_class = formatter_class
        self.allow_abbrev = allow_abbrev
        self.exit_on_error = exit_on_error
        self.prefix_chars, self.fromfile_prefix_chars = prefix_chars, fromfile_prefix_chars
        self.argument_default, self.conflict_handler, self.add_help = argument_default, conflict_handler, add_help
        self._actions = []
        self._groups = []
        self._defaults = {}
        if add_help:
            mark = '-' if '-' in prefix_chars else prefix_chars[0]
            self.add_argument(mark + 'h', 2 * mark + 'help', action='help', default=SUPPRESS, help='show this help message and exit')
        for parent in parents:
            self._actions += [action for action in parent._actions if not isinstance(action, _HelpAction)]
            self._groups += parent._groups
            self._defaults.update(parent._defaults)

    def __repr__(self):
        names = ('prog', 'usage', 'description', 'formatter_class', 'conflict_handler', 'add_help')
        return f'{type(self).__name__}({", ".join([f"{name}={getattr(self, name)!r}" for name in names])})'

    def add_argument(self, *names, action=None, **keywords):
        make = _ACTIONS.get(action, action) if not isinstance(action, type) else action
        if isinstance(make, str):
            raise ValueError(f'unknown action "{make}"')
        options = [name for name in names if name[0] in self.prefix_chars]
        dest = keywords.pop('dest', None)
        if options and len(options) < len(names) or len(names) > 1 and not options:
            wrong = [name for name in names if name not in options][0]
            raise ValueError(f'invalid option string {wrong!r}: must start with a character {self.prefix_chars!r}')
        if not options:
            if dest is not None and names:
                raise ValueError('dest supplied twice for positional argument')
            dest = dest or names[0]
            if keywords.pop('required', None) is not None:
                raise TypeError("'required' is an invalid argument for positionals")
        elif dest is None:
            long = [name for name in options if name[1:2] in tuple(self.prefix_chars)]
            dest = (long or options)[0].lstrip(self.prefix_chars).replace('-', '_')
            if not dest:
                raise ValueError(f'dest= is required for options like {(long or options)[0]!r}')
        taken = [name for name in options if self._option(name) is not None]
        if taken and self.conflict_handler == 'resolve':
            self._give_up(taken)
        elif taken:
            named = f'string{"" if len(taken) == 1 else "s"}: {", ".join(taken)}'
            raise ArgumentError(_StoreAction(options, dest), f'conflicting option {named}')
        if self.argument_default is not None:
            keywords.setdefault('default', self.argument_default)
        made = make(option_strings=options, dest=dest, **keywords)
        if made.type is not None and not callable(made.type):
            raise ValueError(f'{made.type!r} is not callable')
        if make is _StoreAction and made.nargs == 0:
            raise ValueError('nargs for store actions must be != 0; if you have nothing to store, actions such as store true or '
                             'store const may be more appropriate')
        if make is _StoreAction and made.const is not None and made.nargs != OPTIONAL:
            raise ValueError('nargs must be %r to supply const' % OPTIONAL)
        if isinstance(made.metavar, tuple) and len(made.metavar) != (made.nargs if isinstance(made.nargs, int) else 1 + (made.nargs in ('*', '+'))):
            raise ValueError('length of metavar tuple does not match nargs')
        if isinstance(made.nargs, str) and made.nargs not in (OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, REMAINDER, PARSER, SUPPRESS):
            raise ValueError('invalid nargs value')
        if not options:
            made.required = made.nargs != '?' and (made.nargs != '*' or 'default' not in keywords)
        self._actions.append(made)
        return made

    def _give_up(self, names):
        """A new argument takes over these names; who has none left goes."""
        for action in list(self._actions):
            if action.option_strings:
                action.option_strings = [name for name in action.option_strings if name not in names]
                if not action.option_strings:
                    self._actions.remove(action)

    def add_argument_group(self, title=None, description=None):
        group = _Group(self, title, description)
        self._groups.append(group)
        return group

    def add_mutually_exclusive_group(self, *, required=False):
        group = _Group(self, exclusive=True, required=required)
        self._groups.append(group)
        return group

    def add_subparsers(self, **keywords):
        title, description = keywords.pop('title', None), keywords.pop('description', None)
        made = _SubParsersAction(self, **keywords)
        self._actions.append(made)
        if title is not None or description is not None:
            group = self.add_argument_group(title or 'subcommands', description)
            group._actions.append(made)
        return made

    def set_defaults(self, **defaults):
        self._defaults.update(defaults)
        for action in self._actions:
            if action.dest in defaults:
                action.default = defaults[action.dest]

    def get_default(self, dest):
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest)

    def _option(self, name):
        for action in self._actions:
            if name in action.option_strings:
                return action
        return None

    # --- reading ---

    def parse_args(self, args=None, namespace=None):
        namespace, rest = self.parse_known_args(args, namespace)
        if rest:
            self.error(f'unrecognized arguments: {" ".join(rest)}')
        return namespace

    def parse_intermixed_args(self, args=None, namespace=None):
        namespace, rest = self.parse_known_intermixed_args(args, namespace)
        if rest:
            self.error(f'unrecognized arguments: {" ".join(rest)}')
        return namespace

    def parse_known_intermixed_args(self, args=None, namespace=None):
        """Positional arguments may stand between options: they get theirs when all options are known."""
        from _argparse_reading import check_intermixed
        check_intermixed(self)
        return self.parse_known_args(args, namespace, _intermixed=True)

    def parse_known_args(self, args=None, namespace=None, *, _intermixed=False):
        from _argparse_reading import read_arguments
        args = self._with_files(sys.argv[1:] if args is None else list(args))
        namespace = Namespace() if namespace is None else namespace
        for action in self._actions:
            if action.dest != SUPPRESS and action.default != SUPPRESS and not hasattr(namespace, action.dest):
                setattr(namespace, action.dest, action.default)
        for name, value in self._defaults.items():
            if not hasattr(namespace, name):
                setattr(namespace, name, value)
        try:
            rest = read_arguments(self, args, namespace, _intermixed)
            return namespace, rest + namespace.__dict__.pop('_unrecognized_args', [])
        except ArgumentError as error:
            if not self.exit_on_error:
                raise
            self.error(str(error))

    def _with_files(self, args):
        """The lines of a file in the place of @file, or what else marks one."""
        words = []
        for word in args:
            if not self.fromfile_prefix_chars or not word or word[0] not in self.fromfile_prefix_chars:
                words.append(word)
                continue
            try:
                with open(word[1:]) as file:
                    lines = file.read().splitlines()
            except OSError as error:
                self.error(str(error))
            words += self._with_files([part for line in lines for part in self.convert_arg_line_to_args(line)])
        return words

    def convert_arg_line_to_args(self, arg_line):
        return [arg_line]

    # --- help ---

    def format_usage(self):
        return self.formatter_class(self).format_usage()

    def format_help(self):
        return self.formatter_class(self).format_help()

    def print_usage(self, file=None):
        (file or sys.stdout).write(self.format_usage())

    def print_help(self, file=None):
        (file or sys.stdout).write(self.format_help())

    def exit(self, status=0, message=None):
        if message:
            sys.stderr.write(message)
        sys.exit(status)

    def error(self, message):
        self.print_usage(sys.stderr)
        self.exit(2, f'{self.prog}: error: {message}\n')
