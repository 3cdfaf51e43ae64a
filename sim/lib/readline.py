"""The lines that were typed, and how they may be completed. Nobody edits lines on this machine: what is set here is kept."""

_history, _most = [], -1        # how many lines a file of them holds; -1: all
_completer = None
_delimiters = ' \t\n`~!@#$%^&*()-=+[{]}\\|;:\'",<>/?'


def _position(pos):
    if pos < 0:
        raise ValueError('History index cannot be negative')
    if pos >= len(_history):
        raise ValueError(f'No history item at position {pos}')
    return pos


def _text(string):
    if not isinstance(string, str):
        raise TypeError('bad argument type for built-in operation')
    return string


def add_history(string, /):
    _history.append(_text(string))


def clear_history():
    _history.clear()


def get_current_history_length():
    return len(_history)


def get_history_item(index, /):
    """The first one is number 1."""
    return _history[index - 1] if 1 <= index <= len(_history) else None


def remove_history_item(pos, /):
    del _history[_position(pos)]


def replace_history_item(pos, line, /):
    _history[_position(pos)] = _text(line)


def get_history_length():
    return _most


def set_history_length(length, /):
    global _most
    _most = length


def _opened(filename, mode='r'):
    """The file, ~/.history if none is named. Its name is not part of what goes wrong."""
    import os
    try:
        return open(os.path.expanduser('~/.history') if filename is None else filename, mode, encoding='utf-8')
    except OSError as error:
        raise OSError(error.errno, error.strerror) from None


def _lines_of(filename):
    with _opened(filename) as file:
        return file.read().splitlines()


def _write(filename, lines):
    lines = lines[len(lines) - _most:] if 0 <= _most < len(lines) else lines
    with _opened(filename, 'w') as file:
        file.write(''.join([line + '\n' for line in lines]))


def read_history_file(filename=None, /):
    _history.extend(_lines_of(filename))


def write_history_file(filename=None, /):
    _write(filename, _history)


def append_history_file(nelements, filename=None, /):
    """The last lines; the file has to be there."""
    _write(filename, _lines_of(filename) + (_history[-nelements:] if nelements > 0 else []))


def set_completer(function=None, /):
    global _completer
    if function is not None and not callable(function):
        raise TypeError('set_completer(func): argument not callable')
    _completer = function


def get_completer():
    return _completer


def set_completer_delims(string, /):
    global _delimiters
    _delimiters = _text(string)


def get_completer_delims():
    return _delimiters


def get_line_buffer():
    return ''


def get_begidx():
    return 0


def get_endidx():
    return 0


def get_completion_type():
    return 0


def parse_and_bind(string, /):
    _text(string)


def insert_text(string, /):
    _text(string)


def redisplay():
    pass


def read_init_file(filename=None, /):
    _opened(filename).close()


def set_auto_history(enabled, /):
    pass


def _set_hook(name, function):
    if function is not None and not callable(function):
        raise TypeError(f'set_{name}(func): argument not callable')


def set_startup_hook(function=None, /):
    _set_hook('startup_hook', function)


def set_pre_input_hook(function=None, /):
    _set_hook('pre_input_hook', function)


def set_completion_display_matches_hook(function=None, /):
    _set_hook('completion_display_matches_hook', function)
