"""argparse: the text of --help."""

import os
import textwrap

_WIDTH = 78         # a terminal of 80 columns
_HELP_COLUMN = 24


class HelpFormatter:
    """Makes the help of a parser."""

    def __init__(self, parser):
        self._parser = parser

    # --- usage ---

    def format_usage(self):
        parser = self._parser
        if parser.usage is not None:
            return f'usage: {parser.usage.replace("%(prog)s", parser.prog)}\n'
        actions = [action for action in parser._actions if action.help != '==SUPPRESS==']
        options = [self._option_usage(action) for action in actions if action.option_strings]
        options = self._with_groups(actions, options)
        positionals = [self._values(action) for action in actions if not action.option_strings]
        line = ' '.join([f'usage: {parser.prog}', *options, *positionals])
        if len(line) <= _WIDTH:
            return line + '\n'
        indent = ' ' * len(f'usage: {parser.prog} ')
        lines = self._filled(options, indent) + self._filled(positionals, indent)
        return f'usage: {parser.prog} ' + '\n'.join(lines).lstrip() + '\n'

    def _filled(self, parts, indent):
        lines = []
        line = indent.rstrip(' ')
        for part in parts:
            if not lines or len(lines[-1]) + 1 + len(part) > _WIDTH:
                lines.append(indent + part)
            else:
                lines[-1] += ' ' + part
        return lines

    def _with_groups(self, actions, texts):
        """Exclusive options stand together: [-a | -b]"""
        options = [action for action in actions if action.option_strings]
        for group in self._parser._groups:
            if not group.exclusive or not group._actions:
                continue
            places = [options.index(action) for action in group._actions if action in options]
            if len(places) < 2:
                continue
            inner = ' | '.join([texts[place].removeprefix('[').removesuffix(']') for place in places])
            texts[places[0]] = f'({inner})' if group.required else f'[{inner}]'
            for place in reversed(places[1:]):
                del texts[place], options[place]
        return texts

    def _option_usage(self, action):
        name = action.option_strings[0]
        if len(action.option_strings) > 1 and '--no-' in ' '.join(action.option_strings):
            name = ' | '.join(action.option_strings)
        text = f'{name} {self._values(action)}' if action.takes_value else name
        return text if action.required else f'[{text}]'

    def _metavar(self, action):
        if action.metavar is not None:
            return action.metavar
        if action.choices is not None:
            return '{' + ','.join([str(choice) for choice in action.choices]) + '}'
        return action.dest.upper() if action.option_strings else action.dest

    def _values(self, action):
        name = self._metavar(action)
        names = name if isinstance(name, tuple) else (name, name)
        nargs = action.nargs
        if nargs is None:
            return names[0]
        if nargs == '?':
            return f'[{names[0]}]'
        if nargs == '*':
            return f'[{names[0]} ...]'
        if nargs == '+':
            return f'{names[0]} [{names[-1]} ...]'
        if nargs == '...':
            return '...'
        if nargs == 'A...':
            return f'{names[0]} ...'
        return ' '.join([name[i] if isinstance(name, tuple) else name for i in range(nargs)])

    # --- the whole ---

    def format_help(self):
        parser = self._parser
        parts = [self.format_usage()]
        if parser.description:
            parts.append(self._paragraph(parser.description))
        grouped = [action for group in parser._groups if group.title for action in group._actions]
        shown = [action for action in parser._actions if action.help != '==SUPPRESS==' and action not in grouped]
        parts.append(self._section('positional arguments', [action for action in shown if not action.option_strings]))
        parts.append(self._section('options', [action for action in shown if action.option_strings]))
        for group in parser._groups:
            if group.title:
                parts.append(self._section(group.title, group._actions, group.description))
        if parser.epilog:
            parts.append(self._paragraph(parser.epilog))
        return '\n'.join([part for part in parts if part])

    def _section(self, title, actions, description=None):
        if not actions:
            return ''
        text = f'{title}:\n'
        if description:
            text += f'  {description}\n\n'
        return text + ''.join([self._action_help(action) for action in actions])

    def _invocation(self, action):
        if not action.option_strings:
            metavar = self._metavar(action)
            return metavar if isinstance(metavar, str) else metavar[0]
        if not action.takes_value:
            return ', '.join(action.option_strings)
        values = self._values(action)
        return ', '.join([f'{name} {values}' for name in action.option_strings])

    def _column(self):
        longest = max([len(text) for action in self._parser._actions
                       for text in (self._invocation(action), *[name for name, _ in getattr(action, '_helps', ())])], default=0) + 4
        return min(longest, _HELP_COLUMN)

    def _action_help(self, action):
        head = '  ' + self._invocation(action)
        column = self._column()
        text = self._help_text(action)
        result = head + '\n'
        if text:
            lines = self._split(text, _WIDTH - column)
            if len(head) <= column - 2:
                result = head.ljust(column) + lines[0] + '\n'
                lines = lines[1:]
            result += ''.join([f'{" " * column}{line}\n' for line in lines])
        for name, help in getattr(action, '_helps', ()):
            head = '    ' + name
            result += (head.ljust(column) if len(head) <= column - 2 else f'{head}\n{" " * column}') + help + '\n'
        return result

    def _help_text(self, action):
        if not action.help:
            return ''
        values = {name: value for name, value in action.__dict__.items() if value != '==SUPPRESS=='}
        values['prog'] = self._parser.prog
        if isinstance(values.get('type'), type):
            values['type'] = values['type'].__name__
        if action.choices is not None:
            values['choices'] = ', '.join([str(choice) for choice in action.choices])
        return action.help % values

    def _split(self, text, width):
        return textwrap.wrap(' '.join(text.split()), width)

    def _paragraph(self, text):
        return textwrap.fill(' '.join(text.replace('%(prog)s', self._parser.prog).split()), _WIDTH) + '\n'


class RawDescriptionHelpFormatter(HelpFormatter):
    """Descriptions as they are written."""

    def _paragraph(self, text):
        return text.rstrip('\n') + '\n'


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """All texts as they are written."""

    def _split(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Adds what holds when an argument is not given."""

    def _help_text(self, action):
        text = super()._help_text(action)
        if text and '%(default)' not in action.help and action.default != '==SUPPRESS==' and (
                action.option_strings or action.nargs in ('?', '*')):
            text += f' (default: {action.default})'
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    """Values are called by their types."""

    def _metavar(self, action):
        return action.metavar if action.metavar is not None else action.type.__name__


for _each in (HelpFormatter, RawDescriptionHelpFormatter, RawTextHelpFormatter, ArgumentDefaultsHelpFormatter, MetavarTypeHelpFormatter):
    _each.__module__ = 'argparse'
