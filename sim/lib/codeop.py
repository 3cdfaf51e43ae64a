"""Is what somebody has typed a whole statement, or only its beginning?"""

__all__ = ['compile_command', 'Compile', 'CommandCompiler']


def compile_command(source, filename='<input>', symbol='single'):
    """Its code; None when more lines are needed; a SyntaxError when no more lines can help."""
    if not any([line.strip() and line.strip()[0] != '#' for line in source.split('\n')]) and symbol != 'eval':
        source = 'pass'
    try:
        return _whole(source, filename, symbol)
    except SyntaxError as error:
        if _may_go_on(source, filename, symbol, error):
            return None
        raise


def _whole(source, filename, symbol):
    code = compile(source, filename, symbol)
    last = source.rstrip(' ').rpartition('\n')[2]
    if symbol == 'single' and last and (last[0] in ' \t' or source.rstrip().endswith(':')):
        raise SyntaxError('a block ends with an empty line')
    return code


def _may_go_on(source, filename, symbol, error):
    """Does the error lie at the end of the text, so that another line moves it?"""
    if error.msg.endswith('was never closed') or 'unterminated triple-quoted' in error.msg or source.rstrip(' ').endswith('\\\n'):
        return True
    if error.msg == 'a block ends with an empty line' or error.msg.startswith('expected an indented block'):
        return True
    return error.msg == 'unexpected EOF while parsing' or _is_whole(source + '\n', filename, symbol)


def _is_whole(source, filename, symbol):
    try:
        compile(source, filename, symbol)
    except SyntaxError:
        return False
    return True


class Compile:
    def __call__(self, source, filename, symbol):
        return compile(source, filename, symbol)


class CommandCompiler:
    def __call__(self, source, filename='<input>', symbol='single'):
        return compile_command(source, filename, symbol)
