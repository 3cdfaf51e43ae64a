"""The instructions of functions: those of this machine's interpreter, which are not CPython's."""

import re
import sys
import types
import _weft
from collections import namedtuple

__all__ = ['dis', 'disassemble', 'distb', 'code_info', 'show_code', 'get_instructions', 'findlinestarts', 'Instruction', 'Bytecode',
           'COMPILER_FLAG_NAMES']

COMPILER_FLAG_NAMES = {1: 'OPTIMIZED', 2: 'NEWLOCALS', 4: 'VARARGS', 8: 'VARKEYWORDS', 16: 'NESTED', 32: 'GENERATOR', 64: 'NOFREE',
                       128: 'COROUTINE', 256: 'ITERABLE_COROUTINE', 512: 'ASYNC_GENERATOR'}
_line = re.compile(r'\s*(?P<line>\d+(?=\s+(?:>>\s+)?\d))?\s*(?P<target>>>)?\s+(?P<offset>\d+)\s+(?P<name>\w+)\s*(?P<text>.*)')


class Instruction(namedtuple('Instruction', 'opname opcode arg argval argrepr offset starts_line is_jump_target positions')):
    """One instruction. What it works on is a text: registers have no single argument, and instructions no public numbers."""


def _code_of(x):
    if isinstance(x, str):
        x = compile(x, '<dis>', 'exec')
    if isinstance(x, types.MethodType):
        x = x.__func__
    code = x if isinstance(x, types.CodeType) else _weft.code_of(x)
    if code is None:
        raise TypeError(f"don't know how to disassemble {type(x).__name__} objects")
    return code


def dis(x=None, *, file=None, depth=None, show_caches=False, adaptive=False):
    """Shows the instructions of a function, a method, or all methods of a class."""
    if isinstance(x, type):
        for name, member in sorted(vars(x).items()):
            if isinstance(member, types.FunctionType):
                print(f'Disassembly of {name}:', file=file)
                dis(member, file=file)
        return
    if x is None:
        x = sys._getframe(1).f_code
    print(_weft.code_listing(_code_of(x)), file=file)


disassemble = dis


def distb(tb=None, *, file=None, show_caches=False, adaptive=False):
    """Shows the function in which an exception was raised."""
    tb = sys.exc_info()[2] if tb is None else tb
    if tb is None:
        raise RuntimeError('no last traceback to disassemble')
    while tb.tb_next is not None:
        tb = tb.tb_next
    dis(tb.tb_frame.f_code, file=file)


def get_instructions(x, *, first_line=None, show_caches=False, adaptive=False):
    return _instructions_of(_code_of(x), first_line)


def _instructions_of(code, first_line):
    moved = 0 if first_line is None else first_line - code.co_firstlineno
    for text in _weft.code_listing(code).split('\n')[1:]:
        match = _line.fullmatch(text)
        if match is not None:
            line = None if match['line'] is None else int(match['line']) + moved
            yield Instruction(match['name'], None, None, match['text'], match['text'], int(match['offset']), line, match['target'] is not None, None)


def findlinestarts(code):
    """(offset, line) where a line of the source begins."""
    return iter([(each.offset, each.starts_line) for each in get_instructions(code) if each.starts_line is not None])


class Bytecode:
    """The instructions of something, to be looped over."""

    def __init__(self, x, *, first_line=None, current_offset=None, show_caches=False, adaptive=False):
        self.codeobj, self._original, self._first_line = _code_of(x), x, first_line
        self.first_line = self.codeobj.co_firstlineno if first_line is None else first_line

    def __iter__(self):
        return get_instructions(self.codeobj, first_line=self._first_line)

    def __repr__(self):
        return f'{self.__class__.__name__}({self._original!r})'

    def dis(self):
        return _weft.code_listing(self.codeobj) + '\n'

    def info(self):
        return code_info(self.codeobj)


def code_info(x):
    code = _code_of(x)
    rows = [('Name', code.co_name), ('Filename', code.co_filename), ('Argument count', code.co_argcount),
            ('Positional-only arguments', code.co_posonlyargcount), ('Kw-only arguments', code.co_kwonlyargcount),
            ('Number of locals', code.co_nlocals),
            ('Flags', ', '.join([name for flag, name in COMPILER_FLAG_NAMES.items() if code.co_flags & flag]))]
    lines = [f'{title + ":":<18} {value}' for title, value in rows]
    for title, names in (('Constants', map(repr, code.co_consts)), ('Names', code.co_names), ('Variable names', code.co_varnames),
                         ('Free variables', code.co_freevars), ('Cell variables', code.co_cellvars)):
        names = list(names)
        lines += [f'{title}:'] * bool(names) + [f'{index:4}: {name}' for index, name in enumerate(names)]
    return '\n'.join(lines)


def show_code(co, *, file=None):
    print(code_info(co), file=file)
