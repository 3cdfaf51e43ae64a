"""The command ps: what /proc tells of processes, in the columns of Linux' ps."""

import os
import sys
import time
import _commands


class _Row:
    """A process, or one of its threads."""

    def __init__(self, pid, thread=None):
        with open(f'/proc/{pid}/stat') as file:
            head, rest = file.read().rsplit(')', 1)
        fields = rest.split()
        self.pid, self.thread, self.comm = int(pid), int(thread or pid), head.split('(', 1)[1]
        self.state = fields[0]
        self.parent, self.group, self.session = [int(field) for field in fields[1:4]]
        self.ticks = int(fields[11]) + int(fields[12])
        self.nice, self.threads = int(fields[16]), max(int(fields[17]), 1)
        self.size, self.resident = int(fields[20]) // 1024, int(fields[21]) * 4
        with open('/proc/uptime') as file:
            self.age = float(file.read().split()[0]) - int(fields[19]) / 100
        with open(f'/proc/{pid}/cmdline') as file:
            words = file.read().split('\0')[:-1]
        if self.pid == os.getpid():
            self.comm, words = 'ps', sys.argv
        self.args = ' '.join(words)

    def status(self):
        return (self.state + ('N' if self.nice > 0 else '<' if self.nice < 0 else '') + ('s' if self.session == self.pid else '')
                + ('l' if self.threads > 1 else ''))

    def command(self):
        return self.args if self.state != 'Z' else f'[{self.comm}] <defunct>'

    def name(self):
        return self.comm if self.state != 'Z' else f'{self.comm} <defunct>'

    def used(self, hours=True):
        seconds = self.ticks // 100
        minutes = f'{seconds // 60 % 60:02}:{seconds % 60:02}'
        return f'{seconds // 3600:02}:{minutes}' if hours else f'{seconds // 60}:{seconds % 60:02}'

    def began(self, pattern='%H:%M'):
        return time.strftime(pattern, time.localtime(time.time() - self.age))

    def share(self):
        return f'{self.ticks / max(self.age, 0.01):.1f}'


# By the names that -o takes: title, width (below 0: from the left), value
_COLUMNS = {
    'pid': ('PID', 5, lambda row: row.pid), 'ppid': ('PPID', 5, lambda row: row.parent), 'pgid': ('PGID', 5, lambda row: row.group),
    'sid': ('SID', 5, lambda row: row.session), 'lwp': ('LWP', 5, lambda row: row.thread), 'nlwp': ('NLWP', 4, lambda row: row.threads),
    'spid': ('SPID', 5, lambda row: row.thread), 'uid': ('UID', 5, lambda row: 0), 'user': ('USER', -8, lambda row: 'root'),
    's': ('S', -1, lambda row: row.state), 'stat': ('STAT', -4, _Row.status), 'tty': ('TT', -8, lambda row: '?'),
    'tname': ('TTY', -8, lambda row: '?'), 'time': ('TIME', 8, _Row.used), 'bsdtime': ('TIME', 6, lambda row: row.used(False)),
    'comm': ('COMMAND', -15, _Row.name), 'ucmd': ('CMD', -15, _Row.name), 'args': ('COMMAND', -27, _Row.command),
    'cmd': ('CMD', -27, _Row.command), 'ni': ('NI', 3, lambda row: row.nice), 'pri': ('PRI', 3, lambda row: 19 - row.nice),
    'opri': ('PRI', 3, lambda row: 80 + row.nice), 'rss': ('RSS', 5, lambda row: row.resident), 'vsz': ('VSZ', 6, lambda row: row.size),
    'sz': ('SZ', 5, lambda row: row.size // 4), 'pcpu': ('%CPU', 4, _Row.share), 'c': ('C', 2, lambda row: int(float(row.share()))),
    'pmem': ('%MEM', 4, lambda row: '0.0'), 'etime': ('ELAPSED', 11, lambda row: f'{int(row.age) // 60:02}:{int(row.age) % 60:02}'),
    'etimes': ('ELAPSED', 7, lambda row: int(row.age)), 'stime': ('STIME', 5, _Row.began), 'start': ('STARTED', 8, lambda row: row.began('%H:%M:%S')),
    'bsdstart': ('START', 5, _Row.began), 'wchan': ('WCHAN', -6, lambda row: '-'), 'f': ('F', 1, lambda row: 0), 'addr': ('ADDR', 4, lambda row: '-'),
    'psr': ('PSR', 3, lambda row: 0), 'tpgid': ('TPGID', 5, lambda row: -1), 'fuid': ('UID', -8, lambda row: 'root')}
_ALSO = {'pgrp': 'pgid', 'sess': 'sid', 'tid': 'lwp', 'thcount': 'nlwp', 'euser': 'user', 'uname': 'user', 'state': 's', 'tt': 'tty',
         'cputime': 'time', 'ucomm': 'comm', 'fname': 'ucmd', 'command': 'args', 'nice': 'ni', 'rssize': 'rss', 'vsize': 'vsz', '%cpu': 'pcpu',
         '%mem': 'pmem', 'start_time': 'stime', 'lstart': 'start', 'euid': 'uid', 'pgroup': 'pgid', 'session': 'sid'}
_LAYOUTS = {'': 'pid tname time ucmd', 'f': 'fuid pid ppid c stime tname time cmd', 'j': 'pid pgid sid tname time ucmd',
            'l': 'f s uid pid ppid c opri ni addr sz wchan tname time ucmd', 'bsd': 'pid tname stat bsdtime args',
            'u': 'user pid pcpu pmem vsz rss tname stat bsdstart bsdtime args'}


class _Request:
    """What the words of a command line ask for."""

    def __init__(self, words):
        self.columns, self.layout, self.has_titles, self.by_thread = [], '', True, None
        self.selections = []        # a process is shown if one of them says so, or if there are none
        words = list(words)
        while words:
            word = words.pop(0)
            if word.startswith('--'):
                name, _, value = word[2:].partition('=')
                if name in ('no-headers', 'no-heading', 'noheader', 'noheaders'):
                    self.has_titles = False
                elif name in ('pid', 'ppid', 'format'):
                    self._option({'pid': 'p', 'ppid': 'P', 'format': 'o'}[name], value or words.pop(0))
            elif word[0].isdigit():
                self._option('p', word)
                self.layout = self.layout or 'bsd'
            else:
                self._letters(word.lstrip('-'), word[0] == '-', words)

    def _letters(self, letters, has_dash, words):
        while letters:
            letter, letters = letters[0], letters[1:]
            if letter in 'oOpC' or letter in 'uUgt' and has_dash:
                self._option(letter, letters or words.pop(0))
                return
            if letter in 'uj' and not has_dash or letter in 'fFjl' and has_dash:
                self.layout = letter.lower()
            elif letter == 'h' and not has_dash:
                self.has_titles = False
            elif letter in 'LT':
                self.by_thread = 'lwp' if letter == 'L' else 'spid'
            elif letter in 'axrf' and not has_dash and self.layout == '':
                self.layout = 'bsd'

    def _option(self, letter, value):
        parts = value.replace(',', ' ').split()
        if letter in 'oO':
            for part in parts:
                name, equals, title = part.partition('=')
                name, _, width = name.partition(':')
                self.columns.append((_ALSO.get(name, name), title if equals else None, int(width or 0)))
        elif letter == 'p':
            self.selections.append(lambda row: str(row.pid) in parts)
        elif letter == 'P':
            self.selections.append(lambda row: str(row.parent) in parts)
        elif letter == 'C':
            self.selections.append(lambda row: row.comm in parts)

    def shown(self):
        """The columns: (title, width, value) each."""
        names = self.columns or [(name, None, 0) for name in _LAYOUTS[self.layout].split()]
        if self.by_thread and not self.columns:
            at = [name for name, _, _ in names].index('pid') + 1
            names[at:at] = [(self.by_thread, None, 0)]
        result = []
        for name, title, width in names:
            if name not in _COLUMNS:
                raise ValueError(f'unknown user-defined format specifier "{name}"')
            usual, columns, value = _COLUMNS[name]
            title = usual if title is None else title
            columns = max(width or abs(columns), len(title)) * (1 if columns > 0 else -1)
            result.append((title, columns, value))
        return result

    def rows(self):
        for pid in sorted([int(name) for name in os.listdir('/proc') if name.isdigit()]):
            row = _Row(pid)
            if not self.selections or any([fits(row) for fits in self.selections]):
                if not self.by_thread:
                    yield row
                else:
                    yield from [_Row(pid, thread) for thread in os.listdir(f'/proc/{pid}/task')]


def _line(columns, cells):
    placed = [str(cell).rjust(width) if width > 0 else str(cell).ljust(-width) for (_, width, _), cell in zip(columns, cells)]
    return ' '.join(placed[:-1] + [str(cells[-1]) if columns[-1][1] < 0 else placed[-1]]) + '\n'


def _ps(*words):
    sys.argv[:] = ['ps', *words]
    request = _Request(words)
    try:
        columns = request.shown()
    except ValueError as error:
        sys.stderr.write(f'error: {error}\n\nUsage:\n ps [options]\n')
        return 1
    if request.has_titles and any([title for title, _, _ in columns]):
        sys.stdout.write(_line(columns, [title for title, _, _ in columns]))
    lines = [_line(columns, [value(row) for _, _, value in columns]) for row in request.rows()]
    sys.stdout.write(''.join(lines))
    return 0 if lines else 1


_commands._COMMANDS['ps'] = _ps
