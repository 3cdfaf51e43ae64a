"""argparse: from the words of the command line to values."""

import argparse


def read_arguments(parser, args, namespace, intermixed):
    """Fills the namespace; the words that nobody knows."""
    return _Reading(parser, args, namespace, intermixed).run()


def check_intermixed(parser):
    bad = [action.nargs for action in parser._actions if not action.option_strings and action.nargs in (argparse.PARSER, argparse.REMAINDER)]
    if bad:
        raise TypeError(f'parse_intermixed_args: positional arg with nargs={bad[0]}')
    for group in parser._mutually_exclusive_groups:
        if any([not action.option_strings for action in group._group_actions]):
            raise TypeError('parse_intermixed_args: positional in mutuallyExclusiveGroup')


class _Reading:
    def __init__(self, parser, args, namespace, intermixed):
        self.parser = parser
        self.intermixed = intermixed
        self.args = args
        self.namespace = namespace
        self.positionals = [action for action in parser._actions if not action.option_strings]
        self.seen = []
        self.given = []         # those that the words name or give values to
        self.rest = []

    def run(self):
        words = []          # positional ones that wait for an action
        at = 0
        only_positional = False
        while at < len(self.args):
            word = self.args[at]
            if word == '--' and not only_positional:
                only_positional = True
                at += 1
            elif not only_positional and self._looks_like_option(word):
                if not self.intermixed:
                    self._take_positionals(words, False)
                    self._give_up(words)
                at = self._take_option(at)
            else:
                words.append(word)
                at += 1
                if self._takes_all_that_follow(words):
                    words += self.args[at:]
                    break
        self._take_positionals(words, True)
        self.rest += words
        self._check()
        return self.rest

    def _takes_all_that_follow(self, words):
        """A subcommand, or what takes the remainder, is the next to take these words."""
        needed = 0
        for action in self.positionals:
            if action.nargs in (argparse.PARSER, argparse.REMAINDER):
                return len(words) >= needed + (action.nargs == argparse.PARSER)
            least, most = _counts(action.nargs)
            if least != most:
                return False
            needed += least
        return False

    def _looks_like_option(self, word):
        if not word or word[0] not in self.parser.prefix_chars or len(word) == 1:
            return False
        if self.parser._option(word.split('=')[0]) is not None:
            return True
        numbers_are_options = any([name[1:2].isdigit() for action in self.parser._actions
                                   for name in action.option_strings])
        if _is_number(word) and not numbers_are_options:
            return False
        return ' ' not in word

    # --- options ---

    def _take_option(self, at):
        word = self.args[at]
        name, equals, value = word.partition('=')
        action = self.parser._option(name)
        if action is None:
            action, name = self._abbreviated(name)
        if action is None and word[:2] != 2 * word[0] and self.parser._option(word[:2]) is not None:
            return self._take_short(at, word)
        if action is None:
            self.rest.append(word)
            return at + 1
        return self._apply_option(action, name, value if equals else None, at + 1)

    def _abbreviated(self, name):
        if name[:2] != 2 * name[0] or not self.parser.allow_abbrev:
            return None, name
        matches = [(action, option) for action in self.parser._actions
                   for option in action.option_strings if option.startswith(name)]
        if len(matches) > 1:
            shown = ', '.join([option for action, option in matches])
            raise argparse.ArgumentError(None, f'ambiguous option: {name} could match {shown}')
        return matches[0] if matches else (None, name)

    def _take_short(self, at, word):
        """-xyz is -x -y -z, or -x with the value yz."""
        action = self.parser._option(word[:2])
        if action.takes_value:
            value = word[2:].removeprefix('=') if len(word) > 2 else None
            return self._apply_option(action, word[:2], value, at + 1)
        self._apply(action, [], word[:2])
        if len(word) == 2:
            return at + 1
        if self.parser._option(word[0] + word[2]) is None:
            raise argparse.ArgumentError(action, f'ignored explicit argument {word[2:]!r}')
        return self._take_short(at, word[0] + word[2:])

    def _apply_option(self, action, name, value, at):
        if not action.takes_value:
            if value is not None:
                raise argparse.ArgumentError(action, f'ignored explicit argument {value!r}')
            self._apply(action, [], name)
            return at
        if value is not None:
            self._apply(action, [value], name)
            return at
        least, most = _counts(action.nargs)
        values = []
        while at < len(self.args) and len(values) < most and not self._looks_like_option(self.args[at]):
            if self.args[at] == '--':
                break
            values.append(self.args[at])
            at += 1
        if len(values) < least:
            raise argparse.ArgumentError(action, _expected(action.nargs))
        self._apply(action, values, name)
        return at

    # --- positional arguments ---

    def _take_positionals(self, words, final):
        """Gives words to as many positional arguments as they are enough for."""
        if not words and not final:
            return
        for count in _share(self.positionals, len(words)):
            values, words[:] = words[:count], words[count:]
            self._apply(self.positionals.pop(0), values, None)

    def _give_up(self, words):
        """When no positional argument is left, words are nobody's."""
        if not self.positionals:
            self.rest += words
            words.clear()

    def _apply(self, action, values, name):
        self.seen.append(action)
        if name is not None or values:
            self.given.append(action)
        value = _converted(action, values)
        if value is not action.default:
            self._refuse_beside(action)
        action(self.parser, self.namespace, value, name)

    def _refuse_beside(self, action):
        """An action whose group allows only one of them, after another one."""
        for group in self.parser._mutually_exclusive_groups:
            if action in group._group_actions:
                for other in group._group_actions:
                    if other is not action and other in self.given:
                        raise argparse.ArgumentError(action, f'not allowed with argument {other._title()}')

    # --- at the end ---

    def _check(self):
        missing = [action._title() for action in self.parser._actions
                   if action.required and action not in self.seen]
        if missing:
            self.parser.error(f'the following arguments are required: {", ".join(missing)}')
        for group in self.parser._mutually_exclusive_groups:
            if group.required and not any([action in self.given for action in group._group_actions]):
                names = ' '.join([action._title() for action in group._group_actions if action.help != argparse.SUPPRESS])
                self.parser.error(f'one of the arguments {names} is required')
        for action in self.parser._actions:
            value = getattr(self.namespace, action.dest, None) if action.dest != argparse.SUPPRESS else None
            if isinstance(value, str) and value is action.default and action not in self.given:
                setattr(self.namespace, action.dest, _value(action, value, False))


def _is_number(word):
    try:
        float(word)
    except ValueError:
        return False
    return True


def _counts(nargs):
    """The fewest and most words that an argument takes."""
    if isinstance(nargs, int):
        return nargs, nargs
    return {None: (1, 1), '?': (0, 1), '*': (0, 1 << 30), '+': (1, 1 << 30), argparse.PARSER: (1, 1 << 30),
            argparse.REMAINDER: (0, 1 << 30)}[nargs]


def _expected(nargs):
    if nargs is None:
        return 'expected one argument'
    if nargs == '+':
        return 'expected at least one argument'
    return f'expected {nargs} argument{"" if nargs == 1 else "s"}'


def _share(actions, count):
    """How many words each gets: the first ones as many as leave enough for the others. Those at
    the end that nothing is left for get no number."""
    bounds = [_counts(action.nargs) for action in actions]
    while bounds and count < sum([low for low, high in bounds]):
        bounds.pop()
    result = []
    for i, (low, high) in enumerate(bounds):
        later = sum([low for low, high in bounds[i + 1:]])
        taken = min(high, count - later)
        result.append(taken)
        count -= taken
    return result


def _converted(action, values):
    if action.nargs is None and action.takes_value:
        return _value(action, values[0])
    if action.nargs == '?':
        if values:
            return _value(action, values[0])
        default = action.const if action.option_strings else action.default
        return _value(action, default, False) if isinstance(default, str) else default
    if action.nargs == '*' and not values and not action.option_strings:
        return action.default if action.default is not None else []
    if action.nargs == argparse.PARSER:
        _check_choice(action, values[0])
        return values
    return [_value(action, value) for value in values]


def _value(action, text, check=True):
    convert = action.type
    if convert is not None:
        try:
            text = convert(text)
        except argparse.ArgumentTypeError as error:
            raise argparse.ArgumentError(action, str(error))
        except (TypeError, ValueError):
            name = getattr(convert, '__name__', repr(convert))
            raise argparse.ArgumentError(action, f'invalid {name} value: {text!r}')
    if check:
        _check_choice(action, text)
    return text


def _check_choice(action, value):
    if action.choices is not None and value not in action.choices:
        shown = ', '.join([repr(choice) for choice in action.choices])
        raise argparse.ArgumentError(action, f'invalid choice: {value!r} (choose from {shown})')
