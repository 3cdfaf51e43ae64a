"""Names that match a pattern: * any text, ? any character, [abc] one of these."""

from _files import fspath


def fnmatchcase(name, pat):
    if isinstance(pat, bytes) != isinstance(name, bytes):
        raise TypeError(f'cannot use a {"bytes" if isinstance(pat, bytes) else "string"} pattern on a '
                        f'{"bytes" if isinstance(name, bytes) else "string"}-like object')
    return _matches(name, pat) if isinstance(pat, str) else _matches(name.decode('latin-1'), pat.decode('latin-1'))


def fnmatch(name, pat):
    return fnmatchcase(fspath(name), fspath(pat))


def filter(names, pat):
    pat = fspath(pat)
    return [name for name in names if fnmatchcase(fspath(name), pat)]


def _matches(name, pattern):
    """What a star stands for grows when the rest does not fit; only the last star can be of use."""
    i = j = back = 0
    star = -1
    while i < len(name):
        if j < len(pattern) and pattern[j] == '*':
            star, back = j, i
            j += 1
        elif j < len(pattern) and (size := _one(name[i], pattern, j)):
            i, j = i + 1, j + size
        elif star >= 0:
            back += 1
            i, j = back, star + 1
        else:
            return False
    return not pattern[j:].strip('*')


def _end_of_set(pattern, at):
    """Where the ] of [abc] is, whose first character may be a ] itself; -1: there is no set."""
    return pattern.find(']', at + 2 + (pattern[at + 1:at + 2] == '!')) if pattern[at] == '[' else -1


def _one(character, pattern, j):
    """How much of the pattern the character matches; 0: it does not."""
    end = _end_of_set(pattern, j)
    if end < 0:
        return 1 if pattern[j] in ('?', character) else 0
    chosen = pattern[j + 1:end]
    wanted = not chosen.startswith('!')
    if not wanted:
        chosen = chosen[1:]
    found, k = False, 0
    while k < len(chosen):
        if chosen[k + 1:k + 2] == '-' and k + 2 < len(chosen):
            found = found or chosen[k] <= character <= chosen[k + 2]
            k += 3
        else:
            found = found or chosen[k] == character
            k += 1
    return end + 1 - j if found == wanted else 0


_ESCAPED = {'\\': r'\\', '-': r'\-', '&': r'\&', '~': r'\~', '|': r'\|'}


def _set(chosen):
    """What stands in brackets, as a part of a regular expression; ranges from a later to an earlier letter have nothing in them."""
    is_not, parts, at = chosen.startswith('!'), [], 0
    chosen = chosen[1:] if is_not else chosen
    while at < len(chosen):
        is_range = chosen[at + 1:at + 2] == '-' and at + 2 < len(chosen)
        if not is_range:
            parts.append(_ESCAPED.get(chosen[at], chosen[at]))
        elif chosen[at] <= chosen[at + 2]:
            parts.append('-'.join([_ESCAPED.get(each, each) for each in (chosen[at], chosen[at + 2])]))
        at += 3 if is_range else 1
    text = ''.join(parts)
    if not text:
        return '.' if is_not else '(?!)'
    return f'[^{text}]' if is_not else f'[\\{text}]' if text[0] in '^[' else f'[{text}]'


def translate(pat):
    """The pattern as a regular expression."""
    import re
    runs, at = [''], 0      # what is between the stars
    while at < len(pat):
        end = _end_of_set(pat, at)
        if pat[at] == '*':
            if len(runs) == 1 or runs[-1]:
                runs.append('')
        elif end >= 0:
            runs[-1] += _set(pat[at + 1:end])
            at = end
        else:
            runs[-1] += '.' if pat[at] == '?' else re.escape(pat[at])
        at += 1
    first, *others = runs
    if others:
        first += ''.join([f'(?>.*?{run})' for run in others[:-1]]) + '.*' + others[-1]
    return rf'(?s:{first})\Z'
