"""breakpoint() and sys.breakpointhook. There is no debugger: a program gives its own function."""

import os
import sys
from warnings import warn


def breakpoint(*args, **kws):
    if not hasattr(sys, 'breakpointhook'):
        raise RuntimeError('lost sys.breakpointhook')
    return sys.breakpointhook(*args, **kws)


def breakpointhook(*args, **kws):
    name = os.environ.get('PYTHONBREAKPOINT') or 'pdb.set_trace'
    if name == '0':
        return None
    module, _, function = name.rpartition('.')
    try:
        hook = getattr(__import__(module or 'builtins', fromlist=['*']), function)
    except (ImportError, AttributeError):
        return warn(f'Ignoring unimportable $PYTHONBREAKPOINT: "{name}"', RuntimeWarning, 3)
    return hook(*args, **kws)


sys.breakpointhook = sys.__breakpointhook__ = breakpointhook
