"""Command-line arguments: what a program takes, its help, and reading them."""

import os
import sys
from _argparse_actions import (OPTIONAL, ONE_OR_MORE, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE, Action, ArgumentError, ArgumentTypeError,
                               BooleanOptionalAction, _ACTIONS, _AppendAction, _AppendConstAction, _CountAction, _ExtendAction, _HelpAction,
                               _StoreAction, _StoreConstAction, _StoreFalseAction, _StoreTrueAction, _SubParsersAction, _VersionAction)
from _argparse_help import (ArgumentDefaultsHelpFormatter, HelpFormatter, MetavarTypeHelpFormatter, RawDescriptionHelpFormatter,
                            RawTextHelpFormatter)

__all__ = ['ArgumentParser', 'ArgumentError', 'ArgumentTypeError', 'Action', 'Namespace', 'FileType', 'BooleanOptionalAction',
           'HelpFormatter', 'RawDescriptionHelpFormatter', 'RawTextHelpFormatter',
           'ArgumentDefaultsHelpFormatter', 'MetavarTypeHelpFormatter', 'SUPPRESS', 'OPTIONAL', 'ZERO_OR_MORE', 'ONE_OR_MORE', 'REMAINDER']


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


class _Group:
    """Arguments under a title of their own in the help; or of which only one may be given."""

    def __init__(self, parser, title=None, description=None, exclusive=False, required=False, within=None):
        self._parser = parser
        self.title = title
        self.description = description
        self.exclusive = exclusive
        self.required = required
        self._within = within       # the group with a title that exclusive arguments are in
        self._group_actions = []

    def add_argument(self, *names, **keywords):
        return self._add_action(self._parser._make_action(names, keywords))

    def _add_action(self, action):
        if self.exclusive and action.required:
            raise ValueError('mutually exclusive arguments must be optional')
        if self._within is not None:
            self._within._add_action(action)
        else:
            self._parser._note_action(action, self)
        if self.exclusive:
            self._group_actions.append(action)
        return action

    def add_argument_group(self, *arguments, **keywords):
        from warnings import warn
        warn('Nesting argument groups is deprecated.', DeprecationWarning, stacklevel=2)
        return self._parser.add_argument_group(*arguments, **keywords)

    def add_mutually_exclusive_group(self, *, required=False):
        return self._parser._add_exclusive(required, None if self.exclusive else self)

    def set_defaults(self, **defaults):
        self._parser.set_defaults(**defaults)


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
        self._actions, self._defaults, self._registries = [], {}, {'action': dict(_ACTIONS), 'type': {}}
        self._positionals, self._optionals, self._subparsers = _Group(self, 'positional arguments'), _Group(self, 'options'), None
        self._action_groups, self._mutually_exclusive_groups = [self._positionals, self._optionals], []
        if add_help:
            mark = '-' if '-' in prefix_chars else prefix_chars[0]
            self.add_argument(mark + 'h', 2 * mark + 'help', action='help', default=SUPPRESS, help='show this help message and exit')
        for parent in parents:
            self._take_over(parent)
            self._defaults.update(parent._defaults)

    def __repr__(self):
        names = ('prog', 'usage', 'description', 'formatter_class', 'conflict_handler', 'add_help')
        return f'{type(self).__name__}({", ".join([f"{name}={getattr(self, name)!r}" for name in names])})'

    def _take_over(self, parent):
        """The arguments of a parser, in groups with the same titles."""
        own = {group.title: group for group in self._action_groups}
        homes = {}
        for group in parent._action_groups:
            home = own[group.title] if group.title in own else self.add_argument_group(group.title, group.description)
            homes.update({id(action): home for action in group._group_actions})
        for group in parent._mutually_exclusive_groups:
            mine = self.add_mutually_exclusive_group(required=group.required)
            mine._within = homes[id(group._group_actions[0])] if group._group_actions else None
            homes.update({id(action): mine for action in group._group_actions})
        for action in parent._actions:
            homes[id(action)]._add_action(action)

    def register(self, registry_name, value, object):
        self._registries[registry_name][value] = object

    def add_argument(self, *names, **keywords):
        return self._add_action(self._make_action(names, keywords))

    def _add_action(self, action):
        return (self._optionals if action.option_strings else self._positionals)._add_action(action)

    def _note_action(self, action, group):
        taken = [name for name in action.option_strings if self._option(name) is not None]
        if taken and self.conflict_handler == 'resolve':
            self._give_up(taken)
        elif taken:
            raise ArgumentError(action, f'conflicting option string{"" if len(taken) == 1 else "s"}: {", ".join(taken)}')
        self._actions.append(action)
        home = group if not group.exclusive else self._optionals if action.option_strings else self._positionals
        home._group_actions.append(action)

    def _make_action(self, names, keywords):
        action = keywords.pop('action', None)
        make = action if isinstance(action, type) else self._registries['action'].get(action, action)
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
        if self.argument_default is not None:
            keywords.setdefault('default', self.argument_default)
        made = make(option_strings=options, dest=dest, **keywords)
        made.type = self._registries['type'].get(made.type, made.type)
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
        return made

    def _give_up(self, names):
        """A new argument takes over these names; who has none left goes."""
        for action in list(self._actions):
            if action.option_strings:
                action.option_strings = [name for name in action.option_strings if name not in names]
                if not action.option_strings:
                    for actions in (self._actions, *[group._group_actions for group in self._action_groups]):
                        if action in actions:
                            actions.remove(action)

    def add_argument_group(self, title=None, description=None):
        group = _Group(self, title, description)
        self._action_groups.append(group)
        return group

    def add_mutually_exclusive_group(self, *, required=False):
        return self._add_exclusive(required, None)

    def _add_exclusive(self, required, within):
        group = _Group(self, exclusive=True, required=required, within=within)
        self._mutually_exclusive_groups.append(group)
        return group

    def add_subparsers(self, *, title=None, description=None, parser_class=None, prog=None, action=None, **keywords):
        if self._subparsers is not None:
            self.error('cannot have multiple subparser arguments')
        self._subparsers = self._positionals
        if title is not None or description is not None:
            self._subparsers = self.add_argument_group(title or 'subcommands', description)
        if prog is None:
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, [each for each in self._actions if not each.option_strings], self._mutually_exclusive_groups, '')
            prog = formatter.format_help().strip()
        make = _SubParsersAction if action is None else action
        return self._subparsers._add_action(make(option_strings=[], prog=prog, parser_class=parser_class or type(self), **keywords))

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

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def format_usage(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return formatter.format_help()

    def format_help(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        formatter.add_text(self.description)
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

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
