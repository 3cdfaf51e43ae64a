"""Names that match a pattern: * any text, ? any character, [abc] one of these."""


def fnmatchcase(name, pat):
    return _matches(name, 0, pat, 0)


fnmatch = fnmatchcase


def filter(names, pat):
    return [name for name in names if fnmatchcase(name, pat)]


def _matches(name, i, pattern, j):
    """Does the rest of the name match the rest of the pattern?"""
    while j < len(pattern):
        if pattern[j] == '*':
            return any([_matches(name, k, pattern, j + 1) for k in range(i, len(name) + 1)])
        if i == len(name):
            return False
        size = _one(name[i], pattern, j)
        if size == 0:
            return False
        i, j = i + 1, j + size
    return i == len(name)


def _one(character, pattern, j):
    """How much of the pattern the character matches; 0: it does not."""
    end = pattern.find(']', j + 2) if pattern[j] == '[' else -1
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
    parts, at = [], 0
    while at < len(pat):
        end = pat.find(']', at + 2) if pat[at] == '[' else -1
        if pat[at] == '*':
            if not parts or parts[-1] != '.*':
                parts.append('.*')
        elif end >= 0:
            chosen = pat[at + 1:end].replace('\\', r'\\')
            parts.append(f'[^{chosen[1:]}]' if chosen[0] == '!' else f'[\\{chosen}]' if chosen[0] in '^[' else f'[{chosen}]')
            at = end
        else:
            parts.append('.' if pat[at] == '?' else re.escape(pat[at]))
        at += 1
    return rf'(?s:{"".join(parts)})\Z'
