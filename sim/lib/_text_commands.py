"""More small commands, that shells and subprocess run: of text and of files."""

import os
import re
import sys
import _commands


def _split_options(words, with_value=''):
    """({letter: value or True}, the other words)"""
    options, names, at = {}, [], 0
    while at < len(words):
        word = words[at]
        at += 1
        if len(word) < 2 or word[0] != '-':
            names.append(word)
        elif word[1:].isdigit():
            options['n'] = word[1:]
        else:
            for place, letter in enumerate(word[1:], 2):
                options[letter] = True
                if letter in with_value:
                    options[letter] = word[place:] or words[at]
                    at += not word[place:]
                    break
    return options, names


def _lines(names):
    """The lines of files, or of standard input."""
    for name in names or ['-']:
        if name == '-':
            yield from sys.stdin
        else:
            with open(name) as file:
                yield from file


_ESCAPES = dict(zip('nrtabfve\\', '\n\r\t\a\b\f\v\033\\'))


def _printf(format, *words):
    text = re.sub(r'\\([nrtabfve\\]|[0-7]{1,3})', lambda found: _ESCAPES.get(found[1]) or chr(int(found[1], 8)), format)
    kinds = re.findall(r'%[-+ 0#]*\d*(?:\.\d+)?([a-zA-Z])', text.replace('%%', ''))
    read = {'d': int, 'i': int, 'x': int, 'o': int, 'c': str, 's': str}
    while True:         # as often as there are words left
        taken, words = words[:len(kinds)], words[len(kinds):]
        taken += ('0',) * (len(kinds) - len(taken)) if set(kinds) - {'s'} else ('',) * (len(kinds) - len(taken))
        print(text % tuple([read.get(kind, float)(word) for kind, word in zip(kinds, taken)]), end='')
        if not words or not kinds:
            break


def _wc(*words):
    options, names = _split_options(words)
    text = ''.join(_lines(names))
    counts = {'l': text.count('\n'), 'w': len(text.split()), 'c': len(text.encode())}
    shown = [counts[letter] for letter in counts if letter in options] or list(counts.values())
    width = 1 if len(shown) == 1 else len(str(counts['c'])) if names else 7
    print(*[str(count).rjust(width) for count in shown], *names[:1])


def _sort(*words):
    options, names = _split_options(words, 'kt')
    first = int(re.match(r'\d+', options.get('k', '1'))[0]) - 1
    mark = options.get('t')

    def key(line):
        field = (mark or ' ').join(line.split(mark)[first:]) if 'k' in options else line
        if 'n' not in options and 'n' not in options.get('k', ''):
            return field, line
        return float(re.match(r'\s*(-?[\d.]*)', field)[1] or 0), line

    lines = sorted(_lines(names), key=key, reverse='r' in options)
    if 'u' in options:
        lines = dict.fromkeys(lines)
    sys.stdout.write(''.join(line if line.endswith('\n') else line + '\n' for line in lines))


def _grep(*words):
    options, (pattern, *names) = _split_options(words)
    expression = re.compile(pattern, re.IGNORECASE if 'i' in options else 0)
    found = [(number, line) for number, line in enumerate(_lines(names), 1)
             if (expression.search(line.rstrip('\n')) is not None) != ('v' in options)]
    if 'c' in options:
        print(len(found))
    elif 'q' not in options:
        for number, line in found:
            sys.stdout.write((f'{number}:' if 'n' in options else '') + line)
    return 0 if found else 1


def _head(*words):
    options, names = _split_options(words, 'n')
    for number, line in enumerate(_lines(names)):
        if number >= int(options.get('n', 10)):
            break
        sys.stdout.write(line)


def _tail(*words):
    options, names = _split_options(words, 'n')
    count = options.get('n', '10')
    lines = list(_lines(names))
    sys.stdout.write(''.join(lines[int(count) - 1:] if count.startswith('+') else lines[len(lines) - int(count):]))


def _cut(*words):
    options, names = _split_options(words, 'dfc')
    first, _, last = options.get('f', options.get('c', '1')).partition('-')
    piece = slice(int(first or 1) - 1, int(last) if last else None if '-' in options.get('f', options.get('c', '')) else int(first))
    mark = options.get('d', '\t')
    for line in _lines(names):
        line = line.rstrip('\n')
        print(line[piece] if 'c' in options else mark.join(line.split(mark)[piece]))


def _uniq(*words):
    options, names = _split_options(words)
    from itertools import groupby
    for line, same in groupby(_lines(names)):
        count = len(list(same))
        if 'd' not in options or count > 1:
            sys.stdout.write((f'{count:7} ' if 'c' in options else '') + line)


def _characters(text):
    """a-z written out."""
    for name, kind in (('upper', 'A-Z'), ('lower', 'a-z'), ('digit', '0-9')):
        text = text.replace(f'[:{name}:]', kind)
    text = text.replace('\\n', '\n')
    return re.sub('(.)-(.)', lambda match: ''.join(map(chr, range(ord(match[1]), ord(match[2]) + 1))), text)


def _tr(*words):
    options, sets = _split_options(words)
    source = _characters(sets[0])
    if 'd' in options:
        table = dict.fromkeys(map(ord, source))
    else:
        target = _characters(sets[1])
        table = str.maketrans(source, target[:len(source)] + target[-1] * (len(source) - len(target)))
    sys.stdout.write(sys.stdin.read().translate(table))


def _rev(*names):
    for line in _lines(names):
        print(line.rstrip('\n')[::-1])


def _nl(*names):
    for number, line in enumerate(_lines(names), 1):
        sys.stdout.write(f'{number:6}\t{line}')


def _tee(*words):
    options, names = _split_options(words)
    files = [open(name, 'ab' if 'a' in options else 'wb', 0) for name in names]
    for data in _commands.incoming():
        for file in (sys.stdout.buffer, *files):
            file.write(data)


def _seq(*numbers):
    first, step, last = (1, 1, *map(int, numbers)) if len(numbers) == 1 else map(int, (numbers[0], *(numbers[1:-1] or (1,)), numbers[-1]))
    for number in range(first, last + 1, step):
        print(number)


def _kill(*words):
    import signal
    number = signal.SIGTERM
    if words[0].startswith('-'):
        name, *words = words[0][1:], *words[1:]
        number = int(name) if name.isdigit() else signal.Signals['SIG' + name.removeprefix('SIG')]
    for pid in words:
        os.kill(int(pid), number)


# --- files ---

def _touch(*names):
    for name in names:
        open(name, 'a').close()


def _mkdir(*words):
    options, names = _split_options(words)
    for name in names:
        os.makedirs(name, exist_ok='p' in options)


def _rm(*words):
    options, names = _split_options(words)
    for name in names:
        if os.path.isdir(name) and 'r' in options:
            from shutil import rmtree
            rmtree(name)
        elif os.path.exists(name) or 'f' not in options:
            os.remove(name)


def _rmdir(*names):
    for name in names:
        os.rmdir(name)


def _cp(*words):
    from shutil import copy, copytree
    options, (*sources, target) = _split_options(words)
    for source in sources:
        copytree(source, target) if 'r' in options and os.path.isdir(source) else copy(source, target)


def _mv(*words):
    from shutil import move
    *sources, target = _split_options(words)[1]
    for source in sources:
        move(source, target)


def _basename(path, suffix=''):
    print(os.path.basename(path.rstrip('/')).removesuffix(suffix))


def _dirname(path):
    print(os.path.dirname(path) or '.')


def _test(*words):
    words = words[:-1] if words[-1:] == (']',) else words
    compare = {'=': str.__eq__, '!=': str.__ne__}
    order = {'-eq': int.__eq__, '-ne': int.__ne__, '-lt': int.__lt__, '-le': int.__le__, '-gt': int.__gt__, '-ge': int.__ge__}
    ask = {'-f': os.path.isfile, '-d': os.path.isdir, '-e': os.path.exists, '-n': bool, '-z': lambda text: not text}
    if len(words) == 3:
        left, mark, right = words
        true = compare[mark](left, right) if mark in compare else order[mark](int(left), int(right))
    else:
        true = ask[words[0]](words[1]) if len(words) == 2 else bool(words and words[0])
    return 0 if true else 1


def _which(*names):
    for name in names:
        path = _commands.where(name)
        if path is None:
            return 1
        print(path)


def _uname(*options):
    import platform
    fields = {'s': 'Linux', 'n': 'weft', 'r': platform.release(), 'm': platform.machine()}
    letters = ''.join(options).replace('-', '') or 's'
    print(*[fields[letter] for letter in fields if letter in letters or 'a' in letters])


def _printenv(*names):
    for name in names or os.environ:
        if name in os.environ:
            print(os.environ[name] if names else f'{name}={os.environ[name]}')
    return 0 if all(name in os.environ for name in names) else 1


def _env(*words):
    for name, value in os.environ.items():
        print(f'{name}={value}')


_commands._COMMANDS.update({
    'printf': _printf, 'wc': _wc, 'sort': _sort, 'grep': _grep, 'head': _head, 'tail': _tail, 'cut': _cut, 'uniq': _uniq,
    'tr': _tr, 'rev': _rev, 'nl': _nl, 'tee': _tee, 'seq': _seq, 'kill': _kill, 'touch': _touch, 'mkdir': _mkdir, 'rm': _rm,
    'rmdir': _rmdir, 'cp': _cp, 'mv': _mv, 'basename': _basename, 'dirname': _dirname, 'test': _test, '[': _test,
    'which': _which, 'uname': _uname, 'env': _env, 'printenv': _printenv})
