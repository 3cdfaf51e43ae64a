"""Command line options in the old manner, as textbook simulators still read them. New programs use argparse."""

import os
import sys
from _optparse_help import HelpFormatter, IndentedHelpFormatter, TitledHelpFormatter
from _optparse_options import (NO_DEFAULT, SUPPRESS_HELP, SUPPRESS_USAGE, AmbiguousOptionError, BadOptionError, Option, OptionConflictError,
                               OptionError, OptionValueError, OptParseError, check_builtin, check_choice)

for _each in (HelpFormatter, IndentedHelpFormatter, TitledHelpFormatter, AmbiguousOptionError, BadOptionError, Option, OptionConflictError,
              OptionError, OptionValueError, OptParseError):
    _each.__module__ = __name__

__all__ = ['Option', 'make_option', 'SUPPRESS_HELP', 'SUPPRESS_USAGE', 'Values', 'OptionContainer', 'OptionGroup',
           'OptionParser', 'HelpFormatter', 'IndentedHelpFormatter', 'TitledHelpFormatter', 'OptParseError',
           'OptionError', 'OptionConflictError', 'OptionValueError', 'BadOptionError']

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
        option = args[0] if isinstance(args[0], Option) else self._made(*args, **kwargs)
        option.container = self
        self.parser._register(option)
        self.option_list.append(option)
        return option

    def _made(self, *args, **kwargs):
        if args and not isinstance(args[0], str):
            raise TypeError(f'not an Option instance: {args[0]!r}')
        return self.parser.option_class(*args, **kwargs)

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

    def get_description(self):
        return self.description

    def format_option_help(self, formatter):
        return ''.join([formatter.format_option(option) for option in self.option_list if option.help is not SUPPRESS_HELP])

    def format_description(self, formatter):
        return formatter.format_description(self.get_description())

    def format_help(self, formatter):
        parts = [self.format_description(formatter)] if self.description else []
        return '\n'.join([*parts, self.format_option_help(formatter)])


class OptionGroup(OptionContainer):
    def __init__(self, parser, title, description=None):
        OptionContainer.__init__(self, parser, description)
        self.title = title

    def set_title(self, title):
        self.title = title

    def format_help(self, formatter):
        heading = formatter.format_heading(self.title)
        formatter.indent()
        text = heading + OptionContainer.format_help(self, formatter)
        formatter.dedent()
        return text


class OptionParser(OptionContainer):
    def __init__(self, usage=None, option_list=None, option_class=Option, version=None, conflict_handler='error',
                 description=None, formatter=None, add_help_option=True, prog=None, epilog=None):
        OptionContainer.__init__(self, self, description)
        self.prog, self.version, self.epilog, self.option_class = prog, version, epilog, option_class
        self.set_conflict_handler(conflict_handler)
        self.formatter = formatter or IndentedHelpFormatter()
        self.formatter.set_parser(self)
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

    def set_conflict_handler(self, handler):
        if handler not in ('error', 'resolve'):
            raise ValueError(f'invalid conflict_resolution value {handler!r}')
        self.conflict_handler = handler

    def _register(self, option):
        names = option._short_opts + option._long_opts
        taken = [name for name in names if name in self._known]
        if taken and self.conflict_handler != 'resolve':
            raise OptionConflictError(f"conflicting option string(s): {', '.join(taken)}", option)
        for name in taken:
            self._lose(self._known[name], name)
        for name in names:
            self._known[name] = option
        if option.dest is not None:
            if option.default is not NO_DEFAULT:
                self.defaults[option.dest] = option.default
            elif option.dest not in self.defaults:
                self.defaults[option.dest] = None

    def _lose(self, option, name):
        """Another option takes over this name."""
        (option._long_opts if name.startswith('--') else option._short_opts).remove(name)
        if not option._short_opts + option._long_opts:
            option.container.option_list.remove(option)

    def get_option_group(self, opt_str):
        container = getattr(self.get_option(opt_str), 'container', self)
        return None if container is self else container

    def destroy(self):
        self.option_list, self.option_groups, self.formatter = [], [], None

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
                defaults[option.dest] = option.check_value(option.get_opt_string(), default)
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

    def get_description(self):
        return self.expand_prog_name(self.description) if self.description else self.description

    def format_option_help(self, formatter=None):
        formatter = formatter or self.formatter
        formatter.store_option_strings(self)
        heading = formatter.format_heading('Options')
        formatter.indent()
        parts = [OptionContainer.format_option_help(self, formatter)] if self.option_list else []
        parts += [group.format_help(formatter) for group in self.option_groups]
        formatter.dedent()
        return heading + '\n'.join(parts)

    def format_epilog(self, formatter):
        return formatter.format_epilog(self.epilog)

    def format_help(self, formatter=None):
        formatter = formatter or self.formatter
        parts = [self.get_usage() + '\n'] if self.usage else []
        parts += [self.format_description(formatter) + '\n'] if self.description else []
        return ''.join([*parts, self.format_option_help(formatter), self.format_epilog(formatter)])

    def print_help(self, file=None):
        (sys.stdout if file is None else file).write(self.format_help())
