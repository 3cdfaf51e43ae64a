"""Options of a command line, in the manner of C."""

__all__ = ['GetoptError', 'error', 'getopt', 'gnu_getopt']


class GetoptError(Exception):
    def __init__(self, msg, opt=''):
        self.msg = msg
        self.opt = opt
        super().__init__(msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    """([(option, value)], what is left)"""
    found, args = [], list(args)
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    while args and args[0].startswith('-') and args[0] != '-':
        first = args.pop(0)
        if first == '--':
            break
        _take(first, args, shortopts, longopts, found)
    return found, args


def gnu_getopt(args, shortopts, longopts=[]):
    """The same, with options also after other arguments."""
    found, rest, args = [], [], list(args)
    if shortopts.startswith('+'):       # options end with the first other argument
        return getopt(args, shortopts[1:], longopts)
    while args:
        first = args.pop(0)
        if first == '--':
            return found, rest + args
        if first.startswith('-') and first != '-':
            _take(first, args, shortopts, list(longopts), found)
        else:
            rest.append(first)
    return found, rest


def _take(first, args, shortopts, longopts, found):
    if first.startswith('--'):
        name, equals, value = first[2:].partition('=')
        name, takes_value = _find_long(name, longopts)
        if takes_value and not equals:
            if not args:
                raise GetoptError(f'option --{name} requires argument', name)
            value = args.pop(0)
        elif equals and not takes_value:
            raise GetoptError(f'option --{name} must not have an argument', name)
        found.append(('--' + name, value))
        return
    letters = first[1:]
    while letters:
        letter, letters = letters[0], letters[1:]
        at = shortopts.find(letter)
        if at < 0 or letter == ':':
            raise GetoptError(f'option -{letter} not recognized', letter)
        value = ''
        if shortopts[at + 1:at + 2] == ':':
            if not letters and not args:
                raise GetoptError(f'option -{letter} requires argument', letter)
            value, letters = letters or args.pop(0), ''
        found.append(('-' + letter, value))


def _find_long(name, longopts):
    candidates = [option for option in longopts if option.startswith(name)]
    if not candidates:
        raise GetoptError(f'option --{name} not recognized', name)
    if name in candidates:
        return name, False
    if name + '=' in candidates:
        return name, True
    if len(candidates) > 1:
        raise GetoptError(f'option --{name} not a unique prefix', name)
    return candidates[0].rstrip('='), candidates[0].endswith('=')
