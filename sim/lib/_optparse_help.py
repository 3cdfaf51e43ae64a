"""What optparse tells about a program's options."""

import os
import textwrap


class HelpFormatter:
    """Options in one column, what they do beside them."""

    def __init__(self, indent_increment=2, max_help_position=24, width=None, short_first=1):
        if width is None:
            width = int(os.environ.get('COLUMNS') or 80) - 2
        self.width = width
        self.indent_increment, self.short_first = indent_increment, short_first
        self.max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self.level = 0

    def format(self, parser):
        self._position = self._help_position(parser)
        text = parser.get_usage() + '\n' if parser.usage else ''
        if parser.description:
            text += self._filled(parser.expand_prog_name(parser.description)) + '\n'
        text += self.format_heading('Options')
        self.level += 1
        blocks = [self._options(parser)] if parser.option_list else []
        blocks += [self._group(group) for group in parser.option_groups]
        self.level -= 1
        text += '\n'.join(blocks)
        return text + ('\n' + self._filled(parser.epilog) if parser.epilog else '')

    def _group(self, group):
        text = self.format_heading(group.title)
        self.level += 1
        if group.description:
            text += self._filled(group.description) + '\n'
        text += self._options(group)
        self.level -= 1
        return text

    def _filled(self, text):
        indent = ' ' * (self.level * self.indent_increment)
        return textwrap.fill(text, self.width - len(indent), initial_indent=indent, subsequent_indent=indent) + '\n'

    def _options(self, container):
        return ''.join([self._option(option) for option in container.option_list if option.help != 'SUPPRESSHELP'])

    def _help_position(self, parser):
        """The column behind the longest option, but not too far right."""
        def longest(container, level):
            return max([len(self.format_option_strings(option)) + level * self.indent_increment
                        for option in container.option_list], default=0)
        widest = max([longest(parser, 1)] + [longest(group, 2) for group in parser.option_groups])
        return min(widest + 2, self.max_help_position)

    def format_option_strings(self, option):
        """-s SEED, --seed=SEED"""
        short, long = option._short_opts, option._long_opts
        if option.takes_value():
            metavar = option.metavar or option.dest.upper()
            short, long = [f'{opt} {metavar}' for opt in short], [f'{opt}={metavar}' for opt in long]
        return ', '.join(short + long if self.short_first else long + short)

    def _option(self, option):
        indent = self.level * self.indent_increment
        names = self.format_option_strings(option)
        room = self._position - indent - 2
        beside = len(names) <= room
        text = ' ' * indent + (names.ljust(room) + '  ' if beside else names + '\n')
        if not option.help:
            return text if text.endswith('\n') else text + '\n'
        lines = textwrap.wrap(self._expanded(option), max(self.width - self._position, 11))
        for number, line in enumerate(lines):
            text += ('' if beside and number == 0 else ' ' * self._position) + line + '\n'
        return text

    def _expanded(self, option):
        default = option.container.parser.defaults.get(option.dest)
        return option.help.replace('%default', 'none' if default is None else str(default))


class IndentedHelpFormatter(HelpFormatter):
    def format_usage(self, usage):
        return f'Usage: {usage}\n'

    def format_heading(self, heading):
        return ' ' * (self.level * self.indent_increment) + heading + ':\n'


class TitledHelpFormatter(HelpFormatter):
    def __init__(self, indent_increment=0, max_help_position=24, width=None, short_first=0):
        HelpFormatter.__init__(self, indent_increment, max_help_position, width, short_first)

    def format_usage(self, usage):
        return f"{self.format_heading('Usage')}  {usage}\n"

    def format_heading(self, heading):
        return f"{heading}\n{'=-'[self.level] * len(heading)}\n"
