"""compile(), exec() and eval(): text becomes code while the program runs."""

import sys
from _evaluation import add_text, check_text, code_object, run_code, syntax_tree

_modes = ('exec', 'eval', 'single')
_code = type((lambda: None).__code__)
_FLAGS = 0x1ff7610    # of __future__ and of the module ast


def compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1):
    if not isinstance(filename, (str, bytes)) and not hasattr(filename, '__fspath__'):
        raise TypeError(f'expected str, bytes or os.PathLike object, not {type(filename).__name__}')
    if mode not in _modes:
        if not isinstance(mode, str):
            raise TypeError(f"compile() argument 'mode' must be str, not {type(mode).__name__}")
        raise ValueError("compile() mode must be 'exec', 'eval' or 'single'")
    if not hasattr(flags, '__index__'):
        raise TypeError(f"'{type(flags).__name__}' object cannot be interpreted as an integer")
    if flags & ~_FLAGS:
        raise ValueError('compile(): unrecognised flags')
    if not -1 <= optimize <= 2:
        raise ValueError('compile(): invalid optimize value')
    if isinstance(filename, bytes):
        filename = filename.decode()
    if flags & 0x400:   # PyCF_ONLY_AST
        return __import__('ast').parse(source, filename, mode)
    if hasattr(type(source), '_fields'):      # a tree of the module ast, which is there then
        source = sys.modules['ast'].source_of_tree(source, mode)
    in_letters = _counts_letters(source)
    source = _text(source, 'compile', filename)
    if optimize == 2 or optimize == 1 and ('assert' in source or '__debug__' in source):
        source = __import__('_optimized').optimized(source, filename, mode, optimize)
    return _compiled(source, filename, _modes.index(mode), in_letters)


def decoded(source, filename):
    """The text in bytes, by the encoding that a comment in one of its first two lines names (PEP 263)."""
    encoding = 'utf-8'
    if b'coding' in source[:400]:
        lines = iter(source.split(b'\n'))
        encoding = __import__('tokenize').detect_encoding(lambda: next(lines) + b'\n')[0]
    try:
        return source.decode(encoding).removeprefix('\ufeff')
    except LookupError as error:
        raise SyntaxError(str(error), (filename, 0, 0, None)) from None
    except UnicodeDecodeError as error:
        raise SyntaxError(f'(unicode error) {error}', (filename, source.count(b'\n', 0, error.start) + 1, 0, None)) from None


def _text(source, caller, filename='<string>'):
    """The source as a str without what CPython ignores."""
    if isinstance(source, (bytes, bytearray)) or type(source).__name__ == 'memoryview':
        source = decoded(bytes(source), filename)
    elif not isinstance(source, str):
        what = {'exec': 'a string, bytes or code', 'eval': 'a string, bytes or code',
                'compile': 'a string, bytes or AST'}[caller]
        raise TypeError(f'{caller}() arg 1 must be {what} object')
    source = str.__str__(source)    # that of a derived class is the text all the same
    if '\0' in source:
        raise SyntaxError('source code string cannot contain null bytes')
    return source


def _counts_letters(source):
    """Are columns told in letters? Those of bytes are not, unless they name their encoding."""
    return not isinstance(source, (bytes, bytearray)) or source[:3] == b'\xef\xbb\xbf'


def tree_of_text(source, filename, mode):
    """The text of the syntax tree (see syntax_tree), for the module ast."""
    text = _text(source, 'compile', filename)
    tree = syntax_tree(text, mode == 'eval')
    if tree is None:
        _refuse(filename, check_text(text, filename, _modes.index(mode), True))
    return tree


def _compiled(text, filename, mode, in_letters=True):
    nothing = ('SyntaxError', 'invalid syntax', 0, 0, '', 0, 0)  # an expression that isn't there is at no line
    problem = nothing if mode and not text else check_text(text, filename, mode, in_letters)
    if problem is not None:
        _refuse(filename, problem)
    number = add_text(text, filename, mode)
    _complete_builtins()
    return code_object(number)


def _complete_builtins():
    """Puts what a text is the first to mention into builtins (see _startup.py)."""
    builtins = sys.modules['builtins']
    for name, module in sys.modules['_startup']._RARE_BUILTINS:
        if _has_module(module) and getattr(builtins, name, None) is not getattr(__import__(module), name):
            setattr(builtins, name, getattr(__import__(module), name))


def _refuse(filename, problem):
    if problem[0] == 'SyntaxWarning':
        return _warn(filename, problem[1::3], problem[2::3], problem[3::3])
    kind, message, line, offset, text, end_line, end_offset = problem
    errors = {'SyntaxError': SyntaxError, 'IndentationError': IndentationError, 'TabError': TabError}
    raise errors[kind](message, (filename, line, offset, text, end_line, end_offset))


def _warn(filename, messages, places, deprecations):
    from warnings import warn_explicit
    for message, place, deprecation in zip(messages, places, deprecations):
        category = DeprecationWarning if deprecation else SyntaxWarning
        try:
            warn_explicit(message, category, filename, place[0])
        except category:
            raise SyntaxError(message, (filename, *place)) from None


def function_elsewhere(code, globals, name, defaults, closure):
    """types.FunctionType() with code of a module and the globals of another."""
    import _weft
    module = _weft.code_module(code)
    if module not in _codes_of_texts:
        original = _weft.code_of(sys.modules[module])
        text = _compiled(_weft.code_source(code), code.co_filename, 0)
        _codes_of_texts[module] = dict(zip(_with_inner(original), _with_inner(text)))
    return type(_compiled)(_codes_of_texts[module][code], globals, name, defaults, closure)


_codes_of_texts = {}


def _with_inner(code):
    yield code
    for constant in code.co_consts:
        if isinstance(constant, _code):
            yield from _with_inner(constant)


def run_text(source, globals, locals, mode, closure=None):
    caller = _modes[mode]
    _check_namespaces(caller, globals, locals)
    if closure is not None or isinstance(source, _code) and source.co_freevars:
        return _run_closure(source, globals, caller, closure)
    if '__builtins__' not in globals:
        globals['__builtins__'] = sys.modules['builtins'].__dict__
    if not isinstance(source, _code):
        text = _text(source, caller)
        source = _compiled(text.lstrip(' \t') if caller == 'eval' else text, '<string>', mode, _counts_letters(source))
    own = globals['__builtins__']
    if own is None or isinstance(own, dict) and own.get('__name__') != 'builtins':
        locals = _Variables(locals)
    result = run_code(source, globals, locals)
    return result if caller == 'eval' else None


def _run_closure(code, globals, caller, closure):
    """exec() of a code with free variables, whose cells come with it."""
    if not isinstance(code, _code):
        raise TypeError('closure can only be used when source is a code object')
    if caller == 'eval':
        raise TypeError('code object passed to eval() may not contain free variables')
    count = len(code.co_freevars)
    if not count:
        raise TypeError('cannot use a closure with this code object')
    if not isinstance(closure, tuple) or len(closure) != count or not all([type(each).__name__ == 'cell' for each in closure]):
        raise TypeError(f'code object requires a closure of exactly length {count}')
    type(_compiled)(code, globals, None, None, closure)()


class _Variables:
    """The variables of a text that brings its own __builtins__: what is no dict asks _load_name, which looks there."""

    def __init__(self, names):
        self.names = names

    def __getitem__(self, name):
        return self.names[name]

    def __setitem__(self, name, value):
        self.names[name] = value

    def __delitem__(self, name):
        del self.names[name]


def _check_namespaces(caller, globals, locals):
    if not isinstance(globals, dict):
        if caller == 'exec':
            raise TypeError(f'exec() globals must be a dict, not {type(globals).__name__}')
        raise TypeError('globals must be a dict' if not hasattr(globals, '__getitem__') else
                        'globals must be a real dict; try eval(expr, {}, mapping)')
    if not hasattr(locals, '__getitem__'):
        if caller == 'exec':
            raise TypeError(f'locals must be a mapping or None, not {type(locals).__name__}')
        raise TypeError('locals must be a mapping')


def import_otherwise(globals, name, names, dots):
    """What an import statement gives where __import__ is not the usual one, in a tuple; else nothing."""
    own = sys.modules['builtins'] if globals is None else globals.get('__builtins__', sys.modules['builtins'])
    function = own.get('__import__') if isinstance(own, dict) else getattr(own, '__import__', None)
    if function is None:
        raise ImportError('__import__ not found')
    return (function(name, globals, None, names, len(dots)),) if getattr(function, '__module__', '') != 'builtins' else ()


def load_module(name, parent=None):
    """Looks for a module that the program does not name in an import statement: in files, then in the library."""
    import _file_modules
    module = _file_modules.load(name, parent)
    if module is not None:
        return module
    if all([part.isidentifier() for part in name.split('.')]):
        add_text(f'import {name}', '<import>', 0)
