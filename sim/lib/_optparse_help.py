"""What optparse tells about a program's options."""

import os
import textwrap


class HelpFormatter:
    """Options in one column, what they do beside them. Subclasses may change what each step makes."""

    NO_DEFAULT_VALUE = 'none'

    def __init__(self, indent_increment, max_help_position, width, short_first):
        if width is None:
            width = int(os.environ.get('COLUMNS') or 80) - 2
        self.parser, self.width, self.indent_increment, self.short_first = None, width, indent_increment, short_first
        self.help_position = self.max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self.current_indent = self.level = 0
        self.help_width, self.default_tag, self.option_strings = None, '%default', {}

    def set_parser(self, parser):
        self.parser = parser

    def indent(self):
        self.current_indent += self.indent_increment
        self.level += 1

    def dedent(self):
        self.current_indent -= self.indent_increment
        self.level -= 1

    def format_usage(self, usage):
        raise NotImplementedError('subclasses must implement')

    def format_heading(self, heading):
        raise NotImplementedError('subclasses must implement')

    def _filled(self, text):
        indent = ' ' * self.current_indent
        return textwrap.fill(text, max(self.width - self.current_indent, 11), initial_indent=indent, subsequent_indent=indent)

    def format_description(self, description):
        return self._filled(description) + '\n' if description else ''

    def format_epilog(self, epilog):
        return '\n' + self._filled(epilog) + '\n' if epilog else ''

    def expand_default(self, option):
        if self.parser is None or not self.default_tag:
            return option.help
        default = self.parser.defaults.get(option.dest)
        return option.help.replace(self.default_tag, self.NO_DEFAULT_VALUE if default in (None, ('NO', 'DEFAULT')) else str(default))

    def format_option(self, option):
        names, room = self.option_strings[option], self.help_position - self.current_indent - 2
        beside = len(names) <= room
        text = ' ' * self.current_indent + (names.ljust(room) + '  ' if beside else names + '\n')
        if not option.help:
            return text if text.endswith('\n') else text + '\n'
        for number, line in enumerate(textwrap.wrap(self.expand_default(option), self.help_width)):
            text += ('' if beside and number == 0 else ' ' * self.help_position) + line + '\n'
        return text

    def store_option_strings(self, parser):
        """The column is behind the longest option, but not too far right."""
        longest = 0
        for containers in ([parser], parser.option_groups):
            self.indent()
            for option in [option for container in containers for option in container.option_list]:
                self.option_strings[option] = self.format_option_strings(option)
                longest = max(longest, len(self.option_strings[option]) + self.current_indent)
        self.dedent()
        self.dedent()
        self.help_position = min(longest + 2, self.max_help_position)
        self.help_width = max(self.width - self.help_position, 11)

    def format_option_strings(self, option):
        """-s SEED, --seed=SEED"""
        short, long = option._short_opts, option._long_opts
        if option.takes_value():
            metavar = option.metavar or option.dest.upper()
            short, long = [f'{opt} {metavar}' for opt in short], [f'{opt}={metavar}' for opt in long]
        return ', '.join(short + long if self.short_first else long + short)


class IndentedHelpFormatter(HelpFormatter):
    def __init__(self, indent_increment=2, max_help_position=24, width=None, short_first=1):
        super().__init__(indent_increment, max_help_position, width, short_first)

    def format_usage(self, usage):
        return f'Usage: {usage}\n'

    def format_heading(self, heading):
        return ' ' * self.current_indent + heading + ':\n'


class TitledHelpFormatter(HelpFormatter):
    def __init__(self, indent_increment=0, max_help_position=24, width=None, short_first=0):
        super().__init__(indent_increment, max_help_position, width, short_first)

    def format_usage(self, usage):
        return f'{self.format_heading("Usage")}  {usage}\n'

    def format_heading(self, heading):
        return f'{heading}\n{"=-"[self.level] * len(heading)}\n'
