"""argparse: the text of --help."""

import os
import re
import textwrap

_SUPPRESS = '==SUPPRESS=='


class HelpFormatter:
    """Collects sections of texts and arguments, and makes one text of them. Subclasses may change what each step makes."""

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            width = (int(os.environ.get('COLUMNS') or 0) or 80) - 2
        self._prog, self._indent_increment, self._width = prog, indent_increment, width
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self._current_indent = self._action_max_length = 0
        self._sections = [[]]       # what is still open: functions that make texts

    def _indent(self):
        self._current_indent += self._indent_increment

    def _dedent(self):
        self._current_indent -= self._indent_increment

    def _add_item(self, function, *arguments):
        self._sections[-1].append(lambda: function(*arguments))

    # --- what is collected ---

    def start_section(self, heading):
        self._indent()
        items = []
        self._add_item(self._format_section, heading, items)
        self._sections.append(items)

    def end_section(self):
        self._sections.pop()
        self._dedent()

    def add_text(self, text):
        if text not in (None, _SUPPRESS):
            self._add_item(self._format_text, text)

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage != _SUPPRESS:
            self._add_item(self._format_usage, usage, actions, groups, prefix)

    def add_argument(self, action):
        if action.help == _SUPPRESS:
            return
        longest = max([len(self._format_action_invocation(each)) for each in (action, *self._iter_indented_subactions(action))])
        self._action_max_length = max(self._action_max_length, longest + self._current_indent)
        self._add_item(self._format_action, action)

    def add_arguments(self, actions):
        for action in actions:
            self.add_argument(action)

    # --- the text ---

    def format_help(self):
        text = self._join_parts([make() for make in self._sections[0]])
        return re.sub('\n\n\n+', '\n\n', text).strip('\n') + '\n' if text else text

    def _join_parts(self, part_strings):
        return ''.join([part for part in part_strings if part and part != _SUPPRESS])

    def _format_section(self, heading, items):
        self._indent()
        text = self._join_parts([make() for make in items])
        self._dedent()
        if not text:
            return ''
        title = '' if heading in (None, _SUPPRESS) else f'{" " * self._current_indent}{heading}:\n'
        return f'\n{title}{text}\n'

    def _format_text(self, text):
        if '%(prog)' in text:
            text = text % {'prog': self._prog}
        return self._fill_text(text, max(self._width - self._current_indent, 11), ' ' * self._current_indent) + '\n\n'

    # --- usage ---

    def _format_usage(self, usage, actions, groups, prefix):
        prefix = 'usage: ' if prefix is None else prefix
        if usage is not None:
            return f'{prefix}{usage % {"prog": self._prog}}\n\n'
        optional = [action for action in actions if action.option_strings]
        positional = [action for action in actions if not action.option_strings]
        usage = ' '.join([part for part in (self._prog, self._format_actions_usage(optional + positional, groups)) if part])
        if len(prefix) + len(usage) > self._width - self._current_indent:
            usage = '\n'.join(self._usage_lines(prefix, *[self._usage_parts(each, groups) for each in (optional, positional)]))
        return f'{prefix}{usage}\n\n'

    def _usage_parts(self, actions, groups):
        return re.findall(r'\(.*?\)+(?=\s|$)|\[.*?\]+(?=\s|$)|\S+', self._format_actions_usage(actions, groups))

    def _usage_lines(self, prefix, optional, positional):
        """Options begin behind the program's name, positional arguments on a line of their own; below a long name both do."""
        if len(prefix) + len(self._prog) <= 0.75 * (self._width - self._current_indent):
            indent = ' ' * (len(prefix) + len(self._prog) + 1)
            if not optional:
                return self._filled([self._prog, *positional], indent, prefix)
            return self._filled([self._prog, *optional], indent, prefix) + self._filled(positional, indent)
        indent = ' ' * len(prefix)
        lines = self._filled(optional + positional, indent)
        if len(lines) > 1:
            lines = self._filled(optional, indent) + self._filled(positional, indent)
        return [self._prog, *lines]

    def _filled(self, parts, indent, prefix=None):
        lines, line, before = [], [], len(indent if prefix is None else prefix) - 1
        length = before
        for part in parts:
            if line and length + 1 + len(part) > self._width - self._current_indent:
                lines.append(indent + ' '.join(line))
                line, length = [], len(indent) - 1
            line.append(part)
            length += len(part) + 1
        if line:
            lines.append(indent + ' '.join(line))
        if prefix is not None:
            lines[0] = lines[0][len(indent):]
        return lines

    def _format_actions_usage(self, actions, groups):
        together = {}       # the first of exclusive arguments: their group
        for group in groups:
            members = group._group_actions
            if not members:
                raise ValueError(f'empty group {group}')
            if members[0] in actions:
                at = actions.index(members[0])
                if actions[at:at + len(members)] == members:
                    together[at] = group
        parts, at = [], 0
        while at < len(actions):
            group = together.get(at)
            if group is None:
                parts.append(self._action_usage(actions[at], False))
                at += 1
                continue
            shown = [self._action_usage(action, True) for action in group._group_actions if action.help != _SUPPRESS]
            text = ' | '.join(shown)
            parts.append(text if group.required and len(shown) < 2 or not shown else f'({text})' if group.required else f'[{text}]')
            at += len(group._group_actions)
        return ' '.join([part for part in parts if part])

    def _action_usage(self, action, is_exclusive):
        if action.help == _SUPPRESS:
            return ''
        if not action.option_strings:
            text = self._format_args(action, self._get_default_metavar_for_positional(action))
            return text[1:-1] if is_exclusive and text[0] == '[' and text[-1] == ']' else text
        if action.nargs == 0:
            text = action.format_usage()
        else:
            text = f'{action.option_strings[0]} {self._format_args(action, self._get_default_metavar_for_optional(action))}'
        return text if action.required or is_exclusive else f'[{text}]'

    # --- arguments ---

    def _format_action(self, action):
        column = min(self._action_max_length + 2, self._max_help_position)
        indent, head = ' ' * self._current_indent, self._format_action_invocation(action)
        room = column - self._current_indent - 2
        fits = bool(action.help) and len(head) <= room
        parts = [f'{indent}{head.ljust(room)}  ' if fits else f'{indent}{head}\n']
        if action.help and action.help.strip():
            text = self._expand_help(action)
            if text:
                lines = self._split_lines(text, max(self._width - column, 11))
                parts.append(f'{"" if fits else " " * column}{lines[0]}\n')
                parts += [f'{" " * column}{line}\n' for line in lines[1:]]
        elif not parts[0].endswith('\n'):
            parts.append('\n')
        parts += [self._format_action(each) for each in self._iter_indented_subactions(action)]
        return self._join_parts(parts)

    def _format_action_invocation(self, action):
        if not action.option_strings:
            return self._metavar_formatter(action, self._get_default_metavar_for_positional(action))(1)[0]
        if action.nargs == 0:
            return ', '.join(action.option_strings)
        values = self._format_args(action, self._get_default_metavar_for_optional(action))
        return ', '.join([f'{name} {values}' for name in action.option_strings])

    def _metavar_formatter(self, action, default_metavar):
        name = action.metavar
        if name is None:
            name = default_metavar if action.choices is None else '{' + ','.join([str(choice) for choice in action.choices]) + '}'
        return lambda count: name if isinstance(name, tuple) else (name,) * count

    def _format_args(self, action, default_metavar):
        names, nargs = self._metavar_formatter(action, default_metavar), action.nargs
        if isinstance(nargs, int):
            return ' '.join(names(nargs))
        if nargs == '*':
            several = names(1)
            return f'[{several[0]} [{several[1]} ...]]' if len(several) == 2 else f'[{several[0]} ...]'
        if nargs == '+':
            return '%s [%s ...]' % names(2)
        forms = {None: '%s', '?': '[%s]', 'A...': '%s ...'}
        return forms[nargs] % names(1) if nargs in forms else '...' if nargs == '...' else ''

    def _iter_indented_subactions(self, action):
        if hasattr(action, '_get_subactions'):
            self._indent()
            yield from action._get_subactions()
            self._dedent()

    def _expand_help(self, action):
        values = {name: getattr(value, '__name__', value) for name, value in vars(action).items() if value is not _SUPPRESS}
        values['prog'] = self._prog
        if values.get('choices') is not None:
            values['choices'] = ', '.join([str(choice) for choice in values['choices']])
        return self._get_help_string(action) % values

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest

    def _split_lines(self, text, width):
        return textwrap.wrap(' '.join(text.split()), width)

    def _fill_text(self, text, width, indent):
        return textwrap.fill(' '.join(text.split()), width, initial_indent=indent, subsequent_indent=indent)


class RawDescriptionHelpFormatter(HelpFormatter):
    """Descriptions as they are written."""

    def _fill_text(self, text, width, indent):
        return ''.join([indent + line for line in text.splitlines(keepends=True)])


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """All texts as they are written."""

    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Adds what holds when an argument is not given."""

    def _get_help_string(self, action):
        text = action.help or ''
        if '%(default)' not in text and action.default != _SUPPRESS and (action.option_strings or action.nargs in ('?', '*')):
            text += ' (default: %(default)s)'
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    """Values are called by their types."""

    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    _get_default_metavar_for_positional = _get_default_metavar_for_optional


for _each in (HelpFormatter, RawDescriptionHelpFormatter, RawTextHelpFormatter, ArgumentDefaultsHelpFormatter, MetavarTypeHelpFormatter):
    _each.__module__ = 'argparse'
