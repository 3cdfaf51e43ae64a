"""A small shell for os.system() and shell=True: commands, quotes, $NAME, $(…), $((…)), for, ; && || | and < > >> 2>&1 1>&2."""

import os
import re
import sys
import _commands

_MARKS = (';', '&&', '||', '|', '2>&1', '1>&2', '>&2', '>>', '2>', '>', '<', '&')


_LOOP = re.compile(r'(?:(.*?)[;\n])?\s*for\s+(\w+)\s+in\s+(.*?)\s*[;\n]\s*do\s+(.*?)\s*[;\n]\s*done\s*(?:[;\n](.*)|$)', re.DOTALL)


def run_line(line, name='sh'):
    """Runs a command line in this process; its exit status."""
    loop = _LOOP.match(line)
    if loop is not None:
        return _run_loop(*loop.groups(), name)
    status, run_next = 0, True
    for pipeline, mark in _split(_tokens(line), (';', '&&', '||', '&')):
        if run_next and pipeline:
            status = _run_pipeline([words for words, _ in _split(pipeline, ('|',))], name)
        run_next = mark in (';', '&') or (status == 0) == (mark == '&&')
    return status


def _run_loop(before, variable, words, body, rest, name):
    status = run_line(before, name) if before else 0
    for word in _tokens(words):
        os.environ[variable] = word
        status = run_line(body, name)
    return run_line(rest, name) if rest else status


def _output_of(line):
    """What $(line) stands for."""
    sys.stdout.flush()
    with open_command(line, 'r') as file:
        return file.read().rstrip('\n')


def _tokens(line):
    """Words, and marks as tuples of one."""
    tokens, word, quote, at = [], None, '', 0
    while at < len(line):
        char = line[at]
        mark = '' if quote else next((mark for mark in _MARKS if line.startswith(mark, at)), '')
        if mark[:1].isdigit() and word is not None:
            mark = ''
        at += len(mark) or 1
        if quote:
            if char == quote:
                quote = ''
            elif char == '$' and quote == '"':
                value, at = _variable(line, at)
                word += value
            else:
                word += char
        elif mark or char in ' \t\n#':
            if word is not None:
                tokens.append(word)
                word = None
            if char == '#':
                break
            if mark or char == '\n':
                tokens.append((mark or ';',))
        elif char in '\'"':
            quote, word = char, word or ''
        elif char == '$':
            value, at = _variable(line, at)
            word = (word or '') + value
        elif char == '\\' and at < len(line):
            word, at = (word or '') + line[at], at + 1
        else:
            word = (word or '') + char
    return tokens if word is None else tokens + [word]


def _variable(line, at):
    """(the value of the variable whose name begins here, where to go on)"""
    braces = line[at:at + 1] == '{'
    end = at + braces
    while end < len(line) and (line[end].isalnum() or line[end] == '_'):
        end += 1
    name = line[at + braces:end]
    if line[at:at + 1] == '$':
        return str(os.getpid()), at + 1
    if line.startswith('((', at) and '))' in line[at:]:
        return str(_number_of(line[at + 2:line.index('))', at)])), line.index('))', at) + 2
    if line[at:at + 1] == '(' and ')' in line[at:]:
        return _output_of(line[at + 1:line.index(')', at)]), line.index(')', at) + 1
    return os.environ.get(name, ''), end + braces


def _number_of(expression):
    """What $((expression)) stands for: whole numbers, variables, and the operators that C and Python share."""
    text = re.sub(r'\$?([A-Za-z_]\w*)', lambda match: os.environ.get(match[1]) or '0', expression)
    if not re.fullmatch(r'[\s\d()+*/%<>=!&|^~-]+', text):
        return 0
    return int(eval(text.strip().replace('/', '//').replace('&&', ' and ').replace('||', ' or ')))


def _split(tokens, marks):
    """[(tokens, the mark that ends them)]"""
    result, part = [], []
    for token in tokens:
        if isinstance(token, tuple) and token[0] in marks:
            result.append((part, token[0]))
            part = []
        else:
            part.append(token)
    return result + [(part, ';')]


def _run_pipeline(commands, name):
    if len(commands) == 1:
        return _run_command(commands[0], name)
    sys.stdout.flush()
    source, last = None, None
    for index, command in enumerate(commands):
        reader, writer = os.pipe() if index + 1 < len(commands) else (None, None)
        last = os._fork_for_program()
        if last == 0:
            for descriptor, place in ((source, 0), (writer, 1)):
                if descriptor is not None:
                    os.dup2(descriptor, place)
                    os.close(descriptor)
            if reader is not None:
                os.close(reader)
            os._exit(_run_command(command, name))
        for descriptor in (source, writer):
            if descriptor is not None:
                os.close(descriptor)
        source = reader
    status = os.waitstatus_to_exitcode(os.waitpid(last, 0)[1])
    for _ in commands[1:]:
        os.wait()
    return status


def _run_command(tokens, name):
    """One command with its redirections, in this process."""
    saved, words, at = [], [], 0
    while at < len(tokens):
        token = tokens[at]
        at += 1
        if not isinstance(token, tuple):
            words.append(token)
            continue
        mark, place = token[0], 0 if token[0] == '<' else 2 if token[0].startswith('2') else 1
        sys.stdout.flush()
        saved.append((os.dup(place), place))
        if '&' in mark:
            os.dup2(3 - place, place)
            continue
        modes = {'<': os.O_RDONLY, '>>': os.O_WRONLY | os.O_CREAT | os.O_APPEND}
        descriptor = os.open(tokens[at], modes.get(mark, os.O_WRONLY | os.O_CREAT | os.O_TRUNC))
        at += 1
        os.dup2(descriptor, place)
        os.close(descriptor)
    try:
        return _run_words(words, name)
    finally:
        for copy, place in reversed(saved):
            os.dup2(copy, place)
            os.close(copy)


def _run_words(words, name):
    while words and '=' in words[0] and words[0].partition('=')[0].isidentifier():
        variable, _, value = words.pop(0).partition('=')
        os.environ[variable] = value
    if not words or words[0] == 'export':
        return 0
    if words[0] == 'exec' and len(words) > 1:
        sys.stdout.flush()
        os._exit(_run_words(words[1:], name))
    if words[0] == 'exit':
        sys.stdout.flush()
        os._exit(int(words[1]) if len(words) > 1 else 0)
    if words[0] == 'cd':
        os.chdir(words[1] if len(words) > 1 else os.environ.get('HOME', '/'))
        return 0
    if not _commands.is_command(words[0]):
        sys.stderr.write(f'{name}: 1: {words[0]}: not found\n')
        return 127
    sys.stdout.flush()
    child = os._fork_for_program()
    if child == 0:
        os._exit(_commands.run(words))
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return code if code >= 0 else 128 - code


class _CommandFile:
    """A file on a command; closing it says how the command ended."""

    def __init__(self, file, pid):
        self._file = file
        self._pid = pid

    def close(self):
        if self._pid is None:
            return None
        self._file.close()
        pid, self._pid = self._pid, None
        return os.waitpid(pid, 0)[1] or None

    def __getattr__(self, name):
        return getattr(self._file, name)

    def __iter__(self):
        return iter(self._file)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()


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
        _commands.renew_streams()
        status = run_line(line, '/bin/sh')
        sys.stdout.flush()
        os._exit(status)
    os.close(other)
    return _CommandFile(os.fdopen(own, mode), pid)
