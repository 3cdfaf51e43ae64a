"""Command line options in the old manner, as textbook simulators still read them. New programs use argparse."""

import os
import sys
from _optparse_help import HelpFormatter, IndentedHelpFormatter, TitledHelpFormatter

for _each in (HelpFormatter, IndentedHelpFormatter, TitledHelpFormatter):
    _each.__module__ = __name__

__all__ = ['Option', 'make_option', 'SUPPRESS_HELP', 'SUPPRESS_USAGE', 'Values', 'OptionContainer', 'OptionGroup',
           'OptionParser', 'HelpFormatter', 'IndentedHelpFormatter', 'TitledHelpFormatter', 'OptParseError',
           'OptionError', 'OptionConflictError', 'OptionValueError', 'BadOptionError']

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


def _read(option, opt, text):
    """The value that a text means."""
    if option.type == 'string':
        return text
    if option.type == 'choice':
        if text in option.choices:
            return text
        known = ', '.join(map(repr, option.choices))
        raise OptionValueError(f'option {opt}: invalid choice: {text!r} (choose from {known})')
    read, name = _READERS[option.type]
    try:
        return read(text)
    except ValueError:
        raise OptionValueError(f'option {opt}: invalid {name} value: {text!r}') from None


# --- options ---

class Option:
    """One option, and what is done when it stands on the command line."""

    ACTIONS = ('store', 'store_const', 'store_true', 'store_false', 'append', 'append_const', 'count', 'callback', 'help',
               'version')
    TYPES = ('string', 'int', 'long', 'float', 'complex', 'choice')

    def __init__(self, *opts, action='store', type=None, dest=None, default=NO_DEFAULT, nargs=None, const=None,
                 choices=None, callback=None, callback_args=(), callback_kwargs=None, help=None, metavar=None):
        opts = [opt for opt in opts if opt]
        if not opts:
            raise TypeError('at least one option string must be supplied')
        self._short_opts, self._long_opts = [], []
        self.action, self.dest, self.default, self.const, self.choices = action, dest, default, const, choices
        self.callback, self.callback_args, self.callback_kwargs = callback, callback_args, callback_kwargs or {}
        self.help, self.metavar = help, metavar
        self.container = None
        self._set_names(opts)
        if self.action not in self.ACTIONS:
            raise OptionError(f'invalid action: {self.action!r}', self)
        self._complete(type, nargs)

    def _set_names(self, opts):
        for opt in opts:
            if len(opt) < 2:
                raise OptionError(f'invalid option string {opt!r}: must be at least two characters long', self)
            if opt[0] != '-' or (not opt.startswith('--') and (len(opt) != 2 or opt[1] == '-')):
                raise OptionError(f'invalid short option string {opt!r}: must be of the form -x, (x any non-dash char)', self)
            (self._long_opts if opt.startswith('--') else self._short_opts).append(opt)

    def _complete(self, type, nargs):
        """Type, number of arguments and destination, where nothing is said."""
        type = getattr(type, '__name__', type)
        type = 'string' if type == 'str' else type
        if type is None and self.action in ('store', 'append'):
            type = 'choice' if self.choices is not None else 'string'
        if type is not None and type not in self.TYPES:
            raise OptionError(f'invalid option type: {type!r}', self)
        if type == 'choice' and not isinstance(self.choices, (tuple, list)):
            raise OptionError("must supply a list of choices for type 'choice'" if self.choices is None else
                              f"choices must be a list of strings ({str(self.choices.__class__).split(chr(39))[1]!r} supplied)", self)
        self.type = type
        self.nargs = 1 if nargs is None and type is not None else nargs
        if self.dest is None and (type is not None or self.action not in ('help', 'version', 'callback')):
            self.dest = self._long_opts[0][2:].replace('-', '_') if self._long_opts else self._short_opts[0][1]

    def __str__(self):
        return '/'.join(self._short_opts + self._long_opts)

    def __repr__(self):
        return f'<Option at {id(self):#x}: {self}>'

    def takes_value(self):
        return self.type is not None

    def get_opt_string(self):
        return (self._long_opts + self._short_opts)[0]

    def convert_value(self, opt, value):
        if value is None:
            return None
        if self.nargs == 1:
            return _read(self, opt, value)
        return tuple([_read(self, opt, each) for each in value])

    def process(self, opt, value, values, parser):
        value = self.convert_value(opt, value) if self.type is not None else value
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
            self.callback(self, opt, value, parser, *self.callback_args, **self.callback_kwargs)
        elif action == 'help':
            parser.print_help()
            parser.exit()
        elif action == 'version':
            parser.print_version()
            parser.exit()


make_option = Option


class Values:
    """What the options came to, as attributes."""

    def __init__(self, defaults=None):
        for name, value in (defaults or {}).items():
            setattr(self, name, value)

    def __str__(self):
        return str(self.__dict__)

    def __repr__(self):
        return f'<Values at {id(self):#x}: {self}>'

    def __eq__(self, other):
        if isinstance(other, Values):
            return self.__dict__ == other.__dict__
        return self.__dict__ == other if isinstance(other, dict) else NotImplemented

    def ensure_value(self, attr, value):
        if getattr(self, attr, None) is None:
            setattr(self, attr, value)
        return getattr(self, attr)


class OptionContainer:
    """Options that are shown together."""

    def __init__(self, parser, description=None):
        self.parser = parser
        self.description = description
        self.option_list = []

    def add_option(self, *args, **kwargs):
        option = args[0] if isinstance(args[0], Option) else Option(*args, **kwargs)
        option.container = self
        self.parser._register(option)
        self.option_list.append(option)
        return option

    def add_options(self, option_list):
        for option in option_list:
            self.add_option(option)

    def get_option(self, opt_str):
        return self.parser._known.get(opt_str)

    def has_option(self, opt_str):
        return opt_str in self.parser._known

    def remove_option(self, opt_str):
        option = self.get_option(opt_str)
        if option is None:
            raise ValueError(f'no such option {opt_str!r}')
        for opt in option._short_opts + option._long_opts:
            self.parser._known.pop(opt, None)
        option.container.option_list.remove(option)

    def set_description(self, description):
        self.description = description


class OptionGroup(OptionContainer):
    def __init__(self, parser, title, description=None):
        OptionContainer.__init__(self, parser, description)
        self.title = title


class OptionParser(OptionContainer):
    def __init__(self, usage=None, option_list=None, option_class=Option, version=None, conflict_handler='error',
                 description=None, formatter=None, add_help_option=True, prog=None, epilog=None):
        OptionContainer.__init__(self, self, description)
        self.prog, self.version, self.epilog = prog, version, epilog
        self.conflict_handler = conflict_handler
        self.formatter = formatter or IndentedHelpFormatter()
        self.allow_interspersed_args = True
        self.option_groups = []
        self.defaults = {}
        self._known = {}            # options by what they are called on the command line
        self.set_usage(usage)
        self.add_options(option_list or [])
        if version:
            self.add_option('--version', action='version', help="show program's version number and exit")
        if add_help_option:
            self.add_option('-h', '--help', action='help', help='show this help message and exit')
            self.option_list.insert(1 if version else 0, self.option_list.pop())

    def _register(self, option):
        names = option._short_opts + option._long_opts
        taken = [name for name in names if name in self._known]
        if taken and self.conflict_handler != 'resolve':
            raise OptionConflictError(f"conflicting option string(s): {', '.join(taken)}", option)
        for name in names:
            self._known[name] = option
        if option.dest is not None:
            if option.default is not NO_DEFAULT:
                self.defaults[option.dest] = option.default
            elif option.dest not in self.defaults:
                self.defaults[option.dest] = None

    def add_option_group(self, *args, **kwargs):
        group = args[0] if isinstance(args[0], OptionGroup) else OptionGroup(self, *args, **kwargs)
        self.option_groups.append(group)
        return group

    def set_usage(self, usage):
        if usage is None:
            self.usage = '%prog [options]'
        elif usage is SUPPRESS_USAGE:
            self.usage = None
        else:
            self.usage = usage[7:] if usage.lower().startswith('usage: ') else usage

    def enable_interspersed_args(self):
        self.allow_interspersed_args = True

    def disable_interspersed_args(self):
        self.allow_interspersed_args = False

    def set_default(self, dest, value):
        self.defaults[dest] = value

    def set_defaults(self, **kwargs):
        self.defaults.update(kwargs)

    def get_default_values(self):
        """Defaults that are texts count like texts of the command line."""
        defaults = self.defaults.copy()
        for option in self._known.values():
            default = defaults.get(option.dest)
            if isinstance(default, str) and option.type is not None:
                defaults[option.dest] = _read(option, option.get_opt_string(), default)
        return Values(defaults)

    # --- reading ---

    def parse_args(self, args=None, values=None):
        """(values, words that are no options)."""
        self.rargs = list(sys.argv[1:] if args is None else args)
        self.largs = []
        self.values = self.get_default_values() if values is None else values
        try:
            self._read_words()
        except (BadOptionError, OptionValueError) as error:
            self.error(str(error))
        return self.values, self.largs + self.rargs

    def _read_words(self):
        while self.rargs:
            word = self.rargs[0]
            if word == '--':
                del self.rargs[0]
                return
            if word.startswith('--'):
                self._read_long(self.rargs.pop(0))
            elif word.startswith('-') and len(word) > 1:
                self._read_short(self.rargs.pop(0))
            elif self.allow_interspersed_args:
                self.largs.append(self.rargs.pop(0))
            else:
                return

    def _read_long(self, word):
        name, equals, value = word.partition('=')
        name = self._match_long(name)
        option = self._known[name]
        if option.takes_value():
            if equals:
                self.rargs.insert(0, value)
            return self._do(option, name, self._arguments_of(option, name))
        if equals:
            self.error(f'{name} option does not take a value')
        self._do(option, name, None)

    def _match_long(self, name):
        """The option that begins like this."""
        if name in self._known:
            return name
        possible = sorted([known for known in self._known if known.startswith(name)])
        if len(possible) > 1:
            raise AmbiguousOptionError(name, possible)
        if not possible:
            raise BadOptionError(name)
        return possible[0]

    def _read_short(self, word):
        for at, letter in enumerate(word[1:], 1):
            name = '-' + letter
            option = self._known.get(name)
            if option is None:
                raise BadOptionError(name)
            if option.takes_value():
                if word[at + 1:]:
                    self.rargs.insert(0, word[at + 1:])
                return self._do(option, name, self._arguments_of(option, name))
            self._do(option, name, None)

    def _arguments_of(self, option, name):
        count = option.nargs
        if len(self.rargs) < count:
            self.error(f"{name} option requires {count} argument{'s' if count > 1 else ''}")
        values, self.rargs[:count] = self.rargs[:count], []
        return values[0] if count == 1 else tuple(values)

    def _do(self, option, name, value):
        option.process(name, value, self.values, self)

    # --- telling ---

    def get_prog_name(self):
        return os.path.basename(sys.argv[0]) if self.prog is None else self.prog

    def expand_prog_name(self, text):
        return text.replace('%prog', self.get_prog_name())

    def exit(self, status=0, msg=None):
        if msg:
            sys.stderr.write(msg)
        sys.exit(status)

    def error(self, msg):
        self.print_usage(sys.stderr)
        self.exit(2, f'{self.get_prog_name()}: error: {msg}\n')

    def get_usage(self):
        return self.formatter.format_usage(self.expand_prog_name(self.usage)) if self.usage else ''

    def print_usage(self, file=None):
        if self.usage:
            print(self.get_usage(), file=file)

    def get_version(self):
        return self.expand_prog_name(self.version) if self.version else ''

    def print_version(self, file=None):
        if self.version:
            print(self.get_version(), file=file)

    def format_help(self, formatter=None):
        return (formatter or self.formatter).format(self)

    def print_help(self, file=None):
        (sys.stdout if file is None else file).write(self.format_help())
