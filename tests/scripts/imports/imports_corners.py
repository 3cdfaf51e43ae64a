import sys, os.path, collections.abc as cabc
from math import (sqrt as root, pi,)
import json as j, re
print(os.path is sys.modules['os.path'] or 'posixpath', cabc.__name__, root(16), round(pi, 3), j.dumps([1]))  # expect: True collections.abc 4.0 3.142 [1]
for s in ('import nothing_here', 'import os.nope', 'from os import nope', 'from nothing import x', 'import sys.path', 'from . import x', 'from .mod import x', 'import math.sqrt', 'from math import sqrt, nope', 'import json.decoder.x', 'from collections import Nope', 'from typing import Lst'):
    try: exec(s)
    except ImportError as e: print(type(e).__name__, str(e).split(' (')[0], e.name)
    # expect: ModuleNotFoundError No module named 'nothing_here' nothing_here
    # expect: ModuleNotFoundError No module named 'os.nope'; 'os' is not a package os.nope
    # expect: ImportError cannot import name 'nope' from 'os' os
    # expect: ModuleNotFoundError No module named 'nothing' nothing
    # expect: ModuleNotFoundError No module named 'sys.path'; 'sys' is not a package sys.path
    # expect: ImportError attempted relative import with no known parent package None
    # expect: ImportError attempted relative import with no known parent package None
    # expect: ModuleNotFoundError No module named 'math.sqrt'; 'math' is not a package math.sqrt
    # expect: ImportError cannot import name 'nope' from 'math' math
    # expect: ModuleNotFoundError No module named 'json.decoder.x'; 'json.decoder' is not a package json.decoder.x
    # expect: ImportError cannot import name 'Nope' from 'collections' collections
    # expect: ImportError cannot import name 'Lst' from 'typing' typing
print(__name__, __doc__, __package__, __spec__, 'json' in sys.modules)  # expect: __main__ None None None True
import importlib
m = importlib.import_module('string'); print(m.digits, importlib.import_module('os.path').__name__)  # expect: 0123456789 posixpath
try: importlib.import_module('.x')
except TypeError as e: print(e)  # expect: the 'package' argument is required to perform a relative import for '.x'
x = __import__('os.path'); print(x.__name__); y = __import__('os.path', fromlist=['join']); print(y.__name__)
# expect: os
# expect: posixpath
import types
mod = types.ModuleType('mymod', 'doc'); mod.v = 5; sys.modules['mymod'] = mod
import mymod; from mymod import v
print(mymod.v, v, mymod, mymod.__doc__, mymod.__name__)  # expect: 5 5 <module 'mymod'> doc mymod
try: from mymod import w
except ImportError as e: print(e)  # expect: cannot import name 'w' from 'mymod' (unknown location)
try: mymod.zzz
except AttributeError as e: print(e)  # expect: module 'mymod' has no attribute 'zzz'
sys.modules['gone'] = None
try: import gone
except ImportError as e: print(type(e).__name__, e)  # expect: ModuleNotFoundError import of gone halted; None in sys.modules
print(math.pi if 'math' in dir() else 'math not bound', type(sys).__name__, repr(j)[:14])  # expect: math not bound module <module 'json'
exec("from string import *"); print(ascii_lowercase)  # expect: abcdefghijklmnopqrstuvwxyz
def f():
    import math
    return math.floor(2.5)
print(f(), importlib.reload(m) is m)  # expect: 2 True
def bad():
    exec('from os import *')
bad()
try: compile('def f():\n from os import *', 's', 'exec')
except SyntaxError as e: print(e)  # expect: import * only allowed at module level (s, line 2)
try: import a.b.c
except ModuleNotFoundError as e: print(e, e.name)  # expect: No module named 'a' a
