import sys, types
m = types.ModuleType('m1'); m.__all__ = ['a', '_b']; m.a = 1; m._b = 2; m.c = 3; sys.modules['m1'] = m
from m1 import *
print(a, _b, 'c' in globals())
# expect: 1 2 False
m2 = types.ModuleType('m2'); m2.x = 1; m2._y = 2; sys.modules['m2'] = m2
from m2 import *
print(x, '_y' in globals())
# expect: 1 False
m3 = types.ModuleType('m3'); m3.__all__ = ['nope']; sys.modules['m3'] = m3
try: from m3 import *
except AttributeError as e: print(e)
# expect: module 'm3' has no attribute 'nope'
m4 = types.ModuleType('m4'); m4.__getattr__ = lambda n: n.upper() if n != '__path__' else None; sys.modules['m4'] = m4
from m4 import hello, world as w
print(hello, w)
# expect: HELLO WORLD
import m4
print(m4.anything)
# expect: ANYTHING
import m2 as alias, m1
print(alias is m2, alias.__name__, m1.a)
# expect: True m2 1
def f():
    import m2
    from m1 import c as cc
    return m2.x, cc
print(f(), 'cc' in globals())
# expect: (1, 3) False
class K:
    import math
    from os.path import join
print(K.math.pi > 3, K.join('a', 'b'))
# expect: True a/b
try:
    import nope1
except ImportError:
    nope1 = None
print(nope1)
# expect: None
for s in ('import m1.sub', 'from m1.sub import x', 'from m1 import zz', 'import m2 as a.b', 'from m1 import (a', 'import', 'from m1 import a as', 'from m1 import', 'import m1, ', 'from m1 import a,', 'from m1 import (a,)', 'from .m1 import a', 'from . import m1', 'import .m1', 'from m1 import *, a'):
    try: exec(s); print('ok', s)
    except (ImportError, SyntaxError) as e: print(s, '->', type(e).__name__, e)
# expect: import m1.sub -> ModuleNotFoundError No module named 'm1.sub'; 'm1' is not a package
# expect: from m1.sub import x -> ModuleNotFoundError No module named 'm1.sub'; 'm1' is not a package
# expect: from m1 import zz -> ImportError cannot import name 'zz' from 'm1' (unknown location)
# expect: import m2 as a.b -> SyntaxError invalid syntax (<string>, line 1)
# expect: from m1 import (a -> SyntaxError '(' was never closed (<string>, line 1)
# expect: import -> SyntaxError invalid syntax (<string>, line 1)
# expect: from m1 import a as -> SyntaxError invalid syntax (<string>, line 1)
# expect: from m1 import -> SyntaxError invalid syntax (<string>, line 1)
# expect: import m1,  -> SyntaxError invalid syntax (<string>, line 1)
# expect: from m1 import a, -> SyntaxError trailing comma not allowed without surrounding parentheses (<string>, line 1)
# expect: ok from m1 import (a,)
# expect: from .m1 import a -> ImportError attempted relative import with no known parent package
# expect: from . import m1 -> ImportError attempted relative import with no known parent package
# expect: import .m1 -> SyntaxError invalid syntax (<string>, line 1)
# expect: from m1 import *, a -> SyntaxError invalid syntax (<string>, line 1)
del sys.modules['m2']
try: import m2
except ModuleNotFoundError as e: print(e, e.name)
# expect: No module named 'm2' m2
sys.modules['weird'] = 42
import weird
print(weird)
# expect: 42
print(sys.modules['__main__'].__name__, __name__ == '__main__')
# expect: __main__ True
