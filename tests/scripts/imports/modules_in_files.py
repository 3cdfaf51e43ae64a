# modules and packages that the program writes itself: sys.path, relative imports, circles
import os, sys, tempfile
d = tempfile.mkdtemp(); sys.path.insert(0, d)
def write(p, t):
    p = os.path.join(d, p); os.makedirs(os.path.dirname(p), exist_ok=True)
    with open(p, "w") as f: f.write(t)
write("mod_a.py", "'''doc a'''\nprint('importing', __name__)\nx = 1\n_priv = 2\ny = []\ndef f(): return x\n")
write("mod_b.py", "__all__ = ['_p', 'q']\n_p = 1\nq = 2\nr = 3\n")
write("mod_bad_all.py", "__all__ = ['nope']\n")
write("mod_err.py", "1/0\n")
write("mod_syn.py", "x = = 1\n")
write("circ1.py", "print('c1 start')\nimport circ2\nv = 1\nprint('c1 end')\n")
write("circ2.py", "import circ1\nprint('c2', hasattr(circ1, 'v'))\ntry:\n from circ1 import v\nexcept ImportError as e: print(str(e).split(' (/')[0])\n")
write("pkg/__init__.py", "print('pkg init', __name__, __package__)\nfrom .sub import val\nfrom . import other\n__all__ = ['sub', 'lazy']\n")
write("pkg/sub.py", "val = 'subval'\nfrom .deep.leaf import leaf\nprint(__name__, __package__)\n")
write("pkg/other.py", "from . import sub as s\nfrom .. import x\n" if 0 else "from . import sub as s\n")
write("pkg/lazy.py", "print('lazy loaded')\n")
write("pkg/deep/__init__.py", "")
write("pkg/deep/leaf.py", "from .. import __name__ as pn\nfrom ...nope import z\n" if 0 else "from .. import __name__ as pn\nleaf = 'leaf of ' + pn\n")
write("nsp/inner.py", "z = 'ns'\n")
import mod_a
# expect: importing mod_a
import mod_a as ma2
print(mod_a is ma2, mod_a.x, mod_a.__doc__, mod_a.__name__, os.path.basename(mod_a.__file__), mod_a.f())
# expect: True 1 doc a mod_a mod_a.py 1
from mod_a import x, y as yy
x = 5; yy.append(1); print(mod_a.x, mod_a.y)
# expect: 1 [1]
from mod_a import *
print("_priv" in globals(), "f" in globals())
# expect: False True
from mod_b import *
print(_p, q, "r" in globals())
# expect: 1 2 False
for st in ("from mod_bad_all import *", "import mod_err", "import mod_syn", "import nope_mod", "from mod_a import nope", "import mod_a.sub", "import pkg.nope", "from pkg import nope", "from . import a", "from .x import a", "import nsp.nothere"):
    try: exec(st)
    except Exception as e: print(st, "->", type(e).__name__, str(e).split(" (/")[0].split(" (mod_syn")[0], getattr(e, "name", "-"))
# expect: from mod_bad_all import * -> AttributeError module 'mod_bad_all' has no attribute 'nope' nope
# expect: import mod_err -> ZeroDivisionError division by zero -
# expect: import mod_syn -> SyntaxError invalid syntax -
# expect: import nope_mod -> ModuleNotFoundError No module named 'nope_mod' nope_mod
# expect: from mod_a import nope -> ImportError cannot import name 'nope' from 'mod_a' mod_a
# expect: import mod_a.sub -> ModuleNotFoundError No module named 'mod_a.sub'; 'mod_a' is not a package mod_a.sub
# expect: pkg init pkg pkg
# expect: pkg.sub pkg
# expect: import pkg.nope -> ModuleNotFoundError No module named 'pkg.nope' pkg.nope
# expect: from pkg import nope -> ImportError cannot import name 'nope' from 'pkg' pkg
# expect: from . import a -> ImportError attempted relative import with no known parent package None
# expect: from .x import a -> ImportError attempted relative import with no known parent package None
# expect: import nsp.nothere -> ModuleNotFoundError No module named 'nsp.nothere' nsp.nothere
print("mod_err" in sys.modules)
# expect: False
import circ1
# expect: c1 start
# expect: c2 False
# expect: cannot import name 'v' from partially initialized module 'circ1' (most likely due to a circular import)
# expect: c1 end
import pkg.deep.leaf
print(pkg.val, pkg.deep.leaf.leaf, pkg.sub.leaf, pkg.other.s.val, pkg.__path__ == [os.path.join(d, "pkg")], sorted(m for m in sys.modules if m.startswith("pkg")))
# expect: subval leaf of pkg leaf of pkg subval True ['pkg', 'pkg.deep', 'pkg.deep.leaf', 'pkg.other', 'pkg.sub']
from pkg import *
# expect: lazy loaded
print(lazy.__name__)
# expect: pkg.lazy
import nsp.inner
print(nsp.inner.z, type(nsp).__name__)
# expect: ns module
import importlib
m = importlib.import_module("mod_b"); print(m.r, importlib.import_module(".sub", "pkg").val)
# expect: 3 subval
write("mod_a.py", "x = 'reloaded!!!!'\n"); 
del sys.modules["mod_a"]; import mod_a as n; print(n.x, n is mod_a)
# expect: reloaded!!!! False
r = importlib.reload(m); print(r is m)
# expect: True
print(__import__("pkg.sub").__name__, __import__("pkg.sub", fromlist=["val"]).__name__)
# expect: pkg pkg.sub
sys.modules["fake"] = None
try: import fake
except ImportError as e: print(type(e).__name__, e)
# expect: ModuleNotFoundError import of fake halted; None in sys.modules
import types; sys.modules["made"] = types.SimpleNamespace(k=1)
import made; print(made.k)
# expect: 1

with open(os.path.join(d, 'in_latin_1.py'), 'wb') as file:
    file.write(b'# -*- coding: latin-1 -*-\nletter = "\xe9"\n')
with open(os.path.join(d, 'in_no_code.py'), 'wb') as file:
    file.write(b'# coding: nonsense\n')
import importlib
importlib.invalidate_caches()
print(ascii(importlib.import_module('in_latin_1').letter))  # expect: '\xe9'
try:
    importlib.import_module('in_no_code')
except SyntaxError as error:
    print(error.msg)     # expect: unknown encoding: nonsense

# A folder of sys.path is told whole.
with open('told.py', 'w') as file:
    file.write('x = 1\n')
sys.path.insert(0, '.')
import told
print(os.path.isabs(told.__file__), '/./' in told.__file__)
# expect: True False
