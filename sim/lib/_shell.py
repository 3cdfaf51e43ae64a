"""A small shell for os.system() and shell=True: it runs what _shell_grammar.py has read."""

import errno
import os
import re
import sys
import _commands
from _shell_grammar import Parser, ShellSyntaxError, end_of
from _wrapped_files import WrappedFile


class _Exit(Exception):
    """exit, return, break and continue leave what runs."""

    def __init__(self, kind, value=0):
        self.kind, self.value = kind, value


def run_line(line, name='sh', parameters=()):
    """Runs a command line in this process; its exit status."""
    return Shell(name, parameters).run_text(line)


class Shell:
    def __init__(self, name, parameters=()):
        os.environ['PWD'] = os.getcwd()
        self.name = name
        self.pid = os.getpid()      # also in its subshells
        self.parameters = list(parameters)
        self.variables = {}         # those that are not in the environment
        self.functions = {}
        self.status = 0
        self.background = None      # pid of the last one
        self.at_end = ''            # trap '…' EXIT
        self.ends_on_errors = False

    def run_text(self, text):
        try:
            self.run_all(Parser(text).program())
        except ShellSyntaxError as error:
            self._complain(f'Syntax error: {error}')
            self.status = 2
        except _Exit as end:
            self.status = end.value
        if self.at_end:
            text, self.at_end = self.at_end, ''
            status = self.status
            self.run_text(text)
            self.status = status
        sys.stdout.flush()
        return self.status

    def _complain(self, text):
        sys.stdout.flush()
        sys.stderr.write(f'{self.name}: 1: {text}\n')
        sys.stderr.flush()

    def run_all(self, commands):
        wanted, tested = True, False
        for command, mark in commands:
            if wanted:
                if mark == '&':
                    self.background = self._fork(command)
                    self.status = 0
                else:
                    self.status = self.run(command)
                if self.status and self.ends_on_errors and mark not in ('&&', '||') and not tested:
                    raise _Exit('exit', self.status)
            tested = mark in ('&&', '||')
            wanted = not tested or (self.status == 0) == (mark == '&&')
        return self.status

    def run(self, command):
        """The exit status of a command, as _shell_grammar.Parser gives it."""
        return getattr(self, '_run_' + command[0])(*command[1:])

    def _fork(self, command, *moves, other_end=None):
        """A process for a command; moves: (descriptor, its new place). It does not keep the other end of its pipe."""
        sys.stdout.flush()
        pid = os._fork_for_program()
        if pid == 0:
            for descriptor, place in moves:
                os.dup2(descriptor, place)
            for descriptor in {other_end, *[descriptor for descriptor, _ in moves]} - {None}:
                os.close(descriptor)
            self.at_end = ''
            try:
                status = self.run(command)
            except _Exit as end:
                status = end.value
            sys.stdout.flush()
            os._exit(status)
        return pid

    def _wait_for(self, pid):
        code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        return code if code >= 0 else 128 - code

    # --- compound commands ---

    def _run_pipe(self, commands, negated):
        if len(commands) == 1:
            status = self.run(commands[0])
        else:
            source, pids = None, []
            for command in commands:
                reader, writer = os.pipe() if command is not commands[-1] else (None, None)
                moves = [(end, place) for end, place in ((source, 0), (writer, 1)) if end is not None]
                pids.append(self._fork(command, *moves, other_end=reader))
                for end, _ in moves:
                    os.close(end)
                source = reader
            status = [self._wait_for(pid) for pid in pids][-1]
        return int(not status) if negated else status

    def _run_subshell(self, commands):
        return self._wait_for(self._fork(('group', commands)))

    def _run_group(self, commands):
        return self.run_all(commands)

    def _run_if(self, branches, otherwise):
        for test, commands in branches:
            if self._test(test) == 0:
                self.status = 0
                return self.run_all(commands)
        self.status = 0
        return self.run_all(otherwise)

    def _test(self, commands):
        before, self.ends_on_errors = self.ends_on_errors, False
        try:
            return self.run_all(commands)
        finally:
            self.ends_on_errors = before

    def _turn(self, commands):
        """One turn of a loop; False: no more."""
        try:
            self.run_all(commands)
        except _Exit as leave:
            if leave.kind not in ('break', 'continue'):
                raise
            if leave.value > 1:
                raise _Exit(leave.kind, leave.value - 1)
            return leave.kind == 'continue'
        return True

    def _run_while(self, wanted, test, commands):
        self.status = status = 0
        while (self._test(test) == 0) == wanted and self._turn(commands):
            status = self.status
        return status

    def _run_for(self, name, words, commands):
        self.status = 0
        for word in self.parameters if words is None else self.fields(words):
            self.assign(name, word)
            if not self._turn(commands):
                break
        return self.status

    def _run_case(self, word, branches):
        from fnmatch import fnmatchcase
        text = self.text_of(word)
        for patterns, commands in branches:
            if any(fnmatchcase(text, self.text_of(pattern)) for pattern in patterns):
                self.status = 0
                return self.run_all(commands)
        return 0

    def _run_function(self, name, body):
        self.functions[name] = body
        return 0

    def _run_redirected(self, command, redirections):
        return self._with_redirections(redirections, lambda: self.run(command))

    # --- simple commands ---

    def _run_simple(self, words, redirections):
        assignments = []
        while words and re.match(r'[A-Za-z_]\w*=', words[0]):
            name, _, value = words[0].partition('=')
            assignments.append((name, self.text_of(value)))
            words = words[1:]
        fields = self.fields(words)
        if fields[:1] == ['exec'] and len(fields) == 1:
            self._redirect(redirections, [])
            return 0
        if not fields:
            for name, value in assignments:
                self.assign(name, value)
            return self._with_redirections(redirections, lambda: self.status if not assignments else 0)
        return self._with_redirections(redirections, lambda: self._call(fields, assignments))

    def _call(self, fields, assignments):
        from _shell_builtins import BUILTINS
        if fields[0] in self.functions:
            return self._call_function(*fields)
        if fields[0] in BUILTINS:
            return BUILTINS[fields[0]](self, *fields[1:]) or 0
        return self.call_program(fields, assignments)

    def _call_function(self, name, *parameters):
        before, self.parameters = self.parameters, list(parameters)
        try:
            return self.run(self.functions[name])
        except _Exit as end:
            if end.kind != 'return':
                raise
            return end.value
        finally:
            self.parameters = before

    def call_program(self, fields, assignments=(), stays=True):
        """Runs a program in a process of its own; if this shell does not stay, in its place."""
        program = _commands.find(fields[0])
        problem = _commands.why_not(program)
        if problem not in (0, errno.ENOEXEC):       # a text without #! is for a shell
            self._complain(f'{fields[0]}: {"not found" if problem == errno.ENOENT else os.strerror(problem)}')
            return 127 if problem == errno.ENOENT else 126
        sys.stdout.flush()
        pid = os._fork_for_program() if stays else 0
        if pid == 0:
            os.environ.update(assignments)
            os._exit(_commands.run([program, *fields[1:]]))
        return self._wait_for(pid)

    def _with_redirections(self, redirections, call):
        saved = []
        try:
            if redirections:
                self._redirect(redirections, saved)
            return call()
        except OSError as error:
            what = 'create' if error.errno == 2 and any(mark in ('>', '>>', '>|') for _, mark, _ in redirections) else 'open'
            self._complain(f'cannot {what} {error.filename}: ' + ('No such file' if error.errno == 2 else error.strerror))
            return 2
        finally:
            sys.stdout.flush()
            for copy, place in reversed(saved):
                os.dup2(copy, place)
                os.close(copy)

    def _redirect(self, redirections, saved):
        modes = {'<': os.O_RDONLY, '>>': os.O_WRONLY | os.O_CREAT | os.O_APPEND}
        for place, mark, word in redirections:
            text = self.text_of(word)
            sys.stdout.flush()
            saved.append((os.dup(place), place))
            if mark in ('>&', '<&'):
                os.dup2(int(text), place) if text.isdigit() else os.close(place)
                continue
            if mark.startswith('<<'):
                descriptor, writer = os.pipe()
                os.write(writer, text.encode())
                os.close(writer)
            else:
                descriptor = os.open(text, modes.get(mark, os.O_WRONLY | os.O_CREAT | os.O_TRUNC))
            os.dup2(descriptor, place)
            os.close(descriptor)

    # --- words ---

    def assign(self, name, value):
        if name in os.environ:
            os.environ[name] = value
        else:
            self.variables[name] = value

    def value_of(self, name):
        """The text of a variable or a parameter; None when there is none."""
        special = {'?': self.status, '$': self.pid, '#': len(self.parameters), '!': self.background or '', '0': self.name}
        if name in special:
            return str(special[name])
        if name in ('@', '*'):
            return ' '.join(self.parameters)
        if name.isdigit():
            return self.parameters[int(name) - 1] if int(name) <= len(self.parameters) else None
        return self.variables.get(name, os.environ.get(name))

    def text_of(self, word):
        """A word as one text, which is not split."""
        return ''.join(text for text, _ in self._pieces(word))

    def fields(self, words):
        """What words become: split at blanks of unquoted values, file names for patterns."""
        found = []
        for word in words:
            if word == '"$@"':
                found += self.parameters
                continue
            field, pattern, there = '', False, False
            for text, quoted in self._pieces(word):
                parts = [text] if quoted is not False else re.split(r'[ \t\n]+', text)
                for number, part in enumerate(parts):
                    if number > 0 and there:
                        found += self._files(field, pattern)
                        field, pattern, there = '', False, False
                    field += part
                    pattern = pattern or quoted is not True and any(char in part for char in '*?[')
                    there = there or quoted is not False or part != ''
            if there:
                found += self._files(field, pattern)
        return found

    def _files(self, field, pattern):
        if pattern:
            from glob import glob
            return sorted(glob(field)) or [field]
        return [field]

    def _pieces(self, word):
        """[(text, True: quoted, False: the value of something, None: as it stands)]"""
        pieces, at = [], 0
        if word == '~' or word.startswith('~/'):
            pieces, at = [(os.environ.get('HOME', '/'), True)], 1
        while at < len(word):
            end = end_of(word, at)
            if word[at] == "'":
                pieces.append((word[at + 1:end - 1], True))
            elif word[at] == '"':
                pieces.append((self._quoted(word[at + 1:end - 1]), True))
            elif word[at] == '\\':
                pieces.append((word[at + 1:end], True))
            elif word[at] in '$`':
                value, end = self._value(word, at)
                pieces.append((value, None if value == '$' else False))
            else:
                pieces.append((word[at], None))
            at = end
        return pieces

    def _quoted(self, text):
        result, at = '', 0
        while at < len(text):
            if text[at] in '$`':
                value, at = self._value(text, at)
                result += value
            elif text[at] == '\\' and text[at + 1:at + 2] in ('$', '`', '"', '\\', '\n'):
                result, at = result + text[at + 1].strip('\n'), at + 2
            else:
                result, at = result + text[at], at + 1
        return result

    def _value(self, text, at):
        """(what stands for $… or `…`, where to go on)"""
        end = end_of(text, at) if text[at] == '`' or text[at + 1:at + 2] in ('(', '{') else at + 1
        if text[at] == '`':
            return self._output_of(text[at + 1:end - 1]), end
        if text.startswith('$((', at) and text[end - 2:end] == '))':
            return str(self._number_of(self._quoted(text[at + 3:end - 2]))), end
        if text[at + 1:at + 2] == '(':
            return self._output_of(text[at + 2:end - 1]), end
        if text[at + 1:at + 2] == '{':
            return self._braces(text[at + 2:end - 1]), end
        name = re.compile(r'[A-Za-z_]\w*|[0-9?$#!@*]').match(text, at + 1)
        if name is None:
            return '$', at + 1
        return self.value_of(name[0]) or '', name.end()

    def _braces(self, text):
        """${name}, ${#name}, ${name:-word} and its like, ${name%pattern} and ${name#pattern}."""
        if re.fullmatch(r'#\w+', text):
            return str(len(self.value_of(text[1:]) or ''))
        name, mark, word = re.match(r'(\w*|[?$#!@*])(:?[-=+]|%%?|##?|)(.*)', text, re.DOTALL).groups()
        value = self.value_of(name)
        if mark[-1:] in ('-', '=', '+'):
            is_set = value is not None and not (mark[0] == ':' and value == '')
            if mark[-1] == '+':
                return self.text_of(word) if is_set else ''
            if not is_set:
                value = self.text_of(word)
                if mark[-1] == '=':
                    self.assign(name, value)
        elif mark:
            from fnmatch import fnmatchcase
            cuts = range(len(value or '') + 1)
            pieces = [((value or '')[cut:], (value or '')[:cut]) if mark[0] == '%' else ((value or '')[:cut], (value or '')[cut:]) for cut in cuts]
            fits = [rest for piece, rest in pieces if fnmatchcase(piece, self.text_of(word))]
            value = value if not fits else (min if len(mark) == 2 else max)(fits, key=len)
        return value or ''

    def _number_of(self, expression):
        """What $((expression)) stands for: whole numbers, variables, and the operators that C and Python share."""
        text = re.sub(r'[A-Za-z_]\w*', lambda match: self.value_of(match[0]) or '0', expression)
        if not re.fullmatch(r'[\s\d()+*/%<>=!&|^~-]+', text):
            return 0
        try:
            return int(eval(text.strip().replace('/', '//').replace('&&', ' and ').replace('||', ' or ')))
        except (SyntaxError, ZeroDivisionError) as error:
            self._complain('arithmetic expression: ' + ('division by zero' if isinstance(error, ZeroDivisionError) else f'expecting primary: "{text}"'))
            raise _Exit('exit', 2)

    def _output_of(self, text):
        """What $(text) stands for."""
        reader, writer = os.pipe()
        try:
            commands = Parser(text).program()
        except ShellSyntaxError as error:
            self._complain(f'Syntax error: {error}')
            raise _Exit('exit', 2)
        pid = self._fork(('group', commands), (writer, 1), other_end=reader)
        os.close(writer)
        with os.fdopen(reader) as file:
            output = file.read()
        self.status = self._wait_for(pid)
        return output.rstrip('\n')


class _wrap_close(WrappedFile):
    """A file on a command; closing it says how the command ended."""

    __module__ = 'os'

    def __init__(self, file, pid):
        super().__init__(file)
        self._pid = pid

    def close(self):
        if self._pid is None:
            return None
        self._file.close()
        pid, self._pid = self._pid, None
        return os.waitpid(pid, 0)[1] or None


def open_command(line, mode):
    """What os.popen() gives: the output of a command to read, or its input to write."""
    if mode not in ('r', 'w'):
        raise ValueError(f'invalid mode {mode!r}')
    reader, writer = os.pipe()
    own, other, place = (reader, writer, 1) if mode == 'r' else (writer, reader, 0)
    pid = os._fork_for_program()
    if pid == 0:
        os.dup2(other, place)
        os.close(reader)
        os.close(writer)
        _commands.leave_program()
        status = run_line(line, '/bin/sh')
        sys.stdout.flush()
        os._exit(status)
    os.close(other)
    return _wrap_close(os.fdopen(own, mode), pid)
