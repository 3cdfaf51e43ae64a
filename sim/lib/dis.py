"""The instructions of functions: those of this machine's interpreter, which are not CPython's."""

import sys
import types
import _weft

__all__ = ['dis', 'disassemble', 'code_info', 'show_code']


def _listing(x):
    if isinstance(x, types.MethodType):
        x = x.__func__
    number = _weft.code_number(x)
    if number is None:
        raise TypeError(f"don't know how to disassemble {type(x).__name__} objects")
    return _weft.code_listing(number)


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
    print(_listing(x), file=file)


disassemble = dis


def code_info(x):
    code = x.__code__ if hasattr(x, '__code__') else x
    return (f'Name:              {code.co_name}\nFilename:          {code.co_filename}\n'
            f'Argument count:    {code.co_argcount}\nNumber of locals:  {code.co_nlocals}')


def show_code(co, *, file=None):
    print(code_info(co), file=file)
