# Import statements call __import__, of the builtins or of those that a text is run with.
import builtins, sys

def attempt(text, names):
    try:
        exec(text, names)
        print(text, '|', 'done')
    except BaseException as error:
        print(text, '|', type(error).__name__, error)

for text in ('import os', 'from os import path', 'from . import x', 'class A: pass', 'len([])', 'x = 1', 'def f(): return 1'):
    attempt(text, {'__builtins__': {}})
    # expect: import os | ImportError __import__ not found
    # expect: from os import path | ImportError __import__ not found
    # expect: from . import x | ImportError __import__ not found
    # expect: class A: pass | NameError __build_class__ not found
    # expect: len([]) | NameError name 'len' is not defined
    # expect: x = 1 | done
    # expect: def f(): return 1 | done

def of_a_text(name, globals=None, locals=None, fromlist=(), level=0):
    print('import', name, fromlist, level, globals is names)
    class Module:
        a = 'a of it'
        b = 5
        path = 'no path'
    return Module

names = {'__builtins__': {'__import__': of_a_text, 'print': print}}
exec('''import os; print(os.b)
import a.b.c; print(a.a)
import x.b as y; print(y)
from os import path, a as z; print(path, z)
from .q import b
from .. import a
''', names)
# expect: import os None 0 True
# expect: 5
# expect: import a.b.c None 0 True
# expect: a of it
# expect: import x.b None 0 True
# expect: 5
# expect: import os ('path', 'a') 0 True
# expect: no path a of it
# expect: import q ('b',) 1 True
# expect: import  ('a',) 2 True
attempt('from os import nope', names)
# expect: import os ('nope',) 0 True
# expect: from os import nope | ImportError cannot import name 'nope' from 'Module' (unknown location)

usual = builtins.__import__

def hook(name, *others):
    if name in ('math', 'nope_mod'):
        print('hooked', name, len(others))
    return sys if name == 'nope_mod' else usual(name, *others)

builtins.__import__ = hook
import math, nope_mod
# expect: hooked math 4
# expect: hooked nope_mod 4
from math import pi  # expect: hooked math 4
print(math.sqrt(4), nope_mod is sys, pi)  # expect: 2.0 True 3.141592653589793

def inside():
    import math as m
    return m.e

print(inside())
# expect: hooked math 4
# expect: 2.718281828459045
try:
    import really_nope
except ImportError as error:
    print(type(error).__name__, error)  # expect: ModuleNotFoundError No module named 'really_nope'
builtins.__import__ = usual
import math, json.decoder, os.path as place
from json import loads
print(json.decoder.JSONDecodeError.__name__, place.sep, loads('1'))  # expect: JSONDecodeError / 1
exec('import json.encoder as encoder\nfrom os.path import join\nprint(encoder.__name__, join("a", "b"))')  # expect: json.encoder a/b
