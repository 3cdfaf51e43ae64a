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
            chosen = pat[at + 1:end].replace('\\', r'\\')
            runs[-1] += f'[^{chosen[1:]}]' if chosen[0] == '!' else f'[\\{chosen}]' if chosen[0] in '^[' else f'[{chosen}]'
            at = end
        else:
            runs[-1] += '.' if pat[at] == '?' else re.escape(pat[at])
        at += 1
    first, *others = runs
    if others:
        first += ''.join([f'(?>.*?{run})' for run in others[:-1]]) + '.*' + others[-1]
    return rf'(?s:{first})\Z'
