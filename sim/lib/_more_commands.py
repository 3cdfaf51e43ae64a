"""Still more small commands: sed, and those that run or find others."""

import os
import re
import sys
import _commands
from _text_commands import _lines, _split_options

_ADDRESS = re.compile(r'\s*(?:(\d+|\$|/(?:[^/\\]|\\.)*/)(?:,(\d+|\$|/(?:[^/\\]|\\.)*/))?)?\s*(!?)([a-z])')


def _expression(text):
    """As Python writes what sed calls a basic expression: there ( ) + ? | are special only behind a backslash."""
    return re.sub(r'\\([(){}+?|])|([(){}+?|])', lambda match: match[1] or '\\' + match[2], text)


class _Script:
    """The commands of sed: s, d, p, q, each with an address or two."""

    def __init__(self, text, extended):
        self._read = (lambda each: each) if extended else _expression
        self._commands = [self._parse(part) for part in re.split(r'[;\n](?=\s*(?:\d|\$|/|[sdpqy]))', text) if part.strip()]

    def _parse(self, text):
        match = _ADDRESS.match(text)
        if match is None or match[4] not in 'sdpq':
            raise ValueError(text)
        rest = text[match.end():]
        action = None
        if match[4] == 's':
            pattern, new, flags = re.split(r'(?<!\\)' + re.escape(rest[0]), rest[1:])
            new = re.sub(r'(?<!\\)&', lambda _: '\\\\g<0>', new).replace('\\/', '/').replace('\\\\g', '\\g')
            flags = flags.strip()
            action = re.compile(self._read(pattern), re.IGNORECASE if 'i' in flags.lower() else 0), new, 0 if 'g' in flags else 1, 'p' in flags
        return [match[1], match[2], match[3] == '!', match[4], action, False]

    def _fits(self, address, number, line, is_last):
        if address[0] == '/':
            return re.search(self._read(address[1:-1]), line) is not None
        return is_last if address == '$' else number == int(address)

    def _selects(self, command, number, line, is_last):
        first, second, negated, _, _, inside = command
        if first is None:
            return True
        if second is None:
            return self._fits(first, number, line, is_last) != negated
        begins = not inside and self._fits(first, number, line, is_last)
        if begins or inside:
            command[5] = not (self._fits(second, number, line, is_last) and (not begins or second[0] != '/'))
        return (begins or inside) != negated

    def run(self, lines, quiet, write):
        for number, line in enumerate(lines, 1):
            text, is_last, shown, stops = line.rstrip('\n'), number == len(lines), not quiet, False
            for command in self._commands:
                if not self._selects(command, number, text, is_last):
                    continue
                if command[3] == 'd':
                    shown = False
                    break
                if command[3] == 'p':
                    write(text + '\n')
                elif command[3] == 'q':
                    stops = True
                    break
                else:
                    pattern, new, count, prints = command[4]
                    text, changes = pattern.subn(new, text, count)
                    if changes and prints:
                        write(text + '\n')
            if shown:
                write(text + '\n')
            if stops:
                break


def _sed(*words):
    options, names = _split_options(words, 'e')
    text = options['e'] if 'e' in options else names.pop(0)
    try:
        script = _Script(text, 'E' in options or 'r' in options)
    except (ValueError, IndexError, re.error):
        sys.stderr.write(f"sed: -e expression #1, char {len(text)}: unknown command\n")
        return 1
    if 'i' not in options:
        script.run(list(_lines(names)), 'n' in options, sys.stdout.write)
        return 0
    for name in names:
        lines = []
        script.run(list(_lines([name])), 'n' in options, lines.append)
        with open(name, 'w') as file:
            file.writelines(lines)
    return 0


def _xargs(*words):
    options, command = {}, list(words)
    while command and command[0] in ('-n', '-I', '-P', '-0'):
        option = command.pop(0)
        options[option] = command.pop(0) if option != '-0' else True
    given = sys.stdin.read()
    given = given.splitlines() if '-I' in options else given.split('\0' if '-0' in options else None)
    step = 1 if '-I' in options else int(options.get('-n', len(given) or 1))
    status = 0
    for at in range(0, max(len(given), 1), step):
        part = given[at:at + step]
        line = [word.replace(options['-I'], part[0]) for word in command] if '-I' in options and part else (command or ['echo']) + part
        sys.stdout.flush()
        pid = os._fork_for_program()
        if pid == 0:
            os._exit(_commands.run(line))
        status = 123 if os.waitpid(pid, 0)[1] else status
    return status


def _find(*words):
    from fnmatch import fnmatch
    roots = []
    while words and not words[0].startswith('-'):
        roots, words = roots + [words[0]], words[1:]
    tests = dict(zip(words[::2], words[1::2]))
    kinds = {'f': os.path.isfile, 'd': os.path.isdir}

    def walk(path):
        if fnmatch(os.path.basename(path), tests.get('-name', '*')) and kinds.get(tests.get('-type'), os.path.exists)(path):
            print(path)
        if os.path.isdir(path):
            for entry in os.listdir(path):
                walk(path.rstrip('/') + '/' + entry)

    for root in roots or ['.']:
        walk(root)


def _tac(*names):
    sys.stdout.write(''.join(reversed(list(_lines(names)))))


def _yes(*words):
    while True:
        print(*words or ('y',))


def _paste(*words):
    options, names = _split_options(words, 'd')
    if 's' in options:
        print(options.get('d', '\t').join([line.rstrip('\n') for line in _lines(names)]))
        return
    columns = [[line.rstrip('\n') for line in _lines([name])] for name in names]
    from itertools import zip_longest
    for row in zip_longest(*columns, fillvalue=''):
        print(*row, sep=options.get('d', '\t'))


def _expr(left, mark='', right='', *_):
    compare = {'=': str.__eq__, '!=': str.__ne__}
    order = {'<': int.__lt__, '>': int.__gt__, '<=': int.__le__, '>=': int.__ge__}
    count = {'+': int.__add__, '-': int.__sub__, '*': int.__mul__, '/': lambda a, b: int(a / b), '%': int.__mod__}
    if mark in compare:
        value = int(compare[mark](left, right))
    elif mark:
        value = int((order | count)[mark](int(left), int(right)))
    else:
        value = left
    print(value)
    return 1 if value in (0, '') else 0


def _checksum(kind):
    def command(*names):
        import hashlib
        for name in names:
            with open(name, 'rb') as file:
                print(f'{hashlib.new(kind, file.read()).hexdigest()}  {name}')
    return command


def _diff(first, second):
    """What `diff` says of files that are the same, or that they are not."""
    from difflib import SequenceMatcher
    old, new = [list(_lines([name])) for name in (first, second)]
    place = lambda start, end: str(end) if end <= start + 1 else f'{start + 1},{end}'
    changes = [change for change in SequenceMatcher(None, old, new, False).get_opcodes() if change[0] != 'equal']
    for kind, i, j, k, l in changes:
        print({'replace': f'{place(i, j)}c{place(k, l)}', 'delete': f'{place(i, j)}d{k}', 'insert': f'{i}a{place(k, l)}'}[kind])
        sys.stdout.write(''.join(['< ' + line for line in old[i:j]]) + ('---\n' if kind == 'replace' else '') + ''.join(['> ' + line for line in new[k:l]]))
    return 1 if changes else 0


def _id(*options):
    print('0' if '-u' in options or '-g' in options else 'uid=0(root) gid=0(root) groups=0(root)')


def _in_the_background(*words):
    return _commands.run(list(words))


_commands._COMMANDS.update({
    'sed': _sed, 'xargs': _xargs, 'find': _find, 'tac': _tac, 'yes': _yes, 'paste': _paste, 'expr': _expr, 'diff': _diff, 'id': _id,
    'nohup': _in_the_background, 'md5sum': _checksum('md5'), 'sha1sum': _checksum('sha1'), 'sha256sum': _checksum('sha256')})
