# import in all its forms, and its errors
import sys, os.path, collections.abc as cabc, math as m, json.decoder
from os import path as p, getcwd
from math import *
from collections import (OrderedDict as OD,
    namedtuple,)
print(m.pi == pi, p is os.path, cabc.Mapping.__name__, OD is __import__("collections").OrderedDict, json.decoder.JSONDecodeError.__name__, sqrt(16), "math" in sys.modules, type(sys), sys.__name__, m.__name__, __name__, callable(getcwd))
# expect: True True Mapping True JSONDecodeError 4.0 True <class 'module'> sys math __main__ True
for stmt in ("import nonexistent_mod_x", "from math import nope", "import os.nope", "from os.path import zzz", "from nonexistent import a", "import math.sub", "from . import x", "from .a import b"):
    try: exec(stmt)
    except ImportError as e: print(type(e).__name__, "|", str(e).split(" (")[0], "|", e.name)
    # expect: ModuleNotFoundError | No module named 'nonexistent_mod_x' | nonexistent_mod_x
    # expect: ImportError | cannot import name 'nope' from 'math' | math
    # expect: ModuleNotFoundError | No module named 'os.nope'; 'os' is not a package | os.nope
    # expect: ImportError | cannot import name 'zzz' from 'posixpath' | posixpath
    # expect: ModuleNotFoundError | No module named 'nonexistent' | nonexistent
    # expect: ModuleNotFoundError | No module named 'math.sub'; 'math' is not a package | math.sub
    # expect: ImportError | attempted relative import with no known parent package | None
    # expect: ImportError | attempted relative import with no known parent package | None
import importlib
mod = importlib.import_module("json"); print(mod.dumps([1]), importlib.import_module("os.path") is os.path, importlib.import_module(".decoder", "json").__name__)
# expect: [1] True json.decoder
mm = __import__("os.path"); print(mm.__name__, __import__("os.path", fromlist=["join"]).join("a", "b"))  # expect: os a/b
def local():
    import string
    from string import digits as d
    return d, "string" in dir()
print(local(), "string" in globals())  # expect: ('0123456789', True) False
try: import faketool
except ImportError: faketool = None
print(faketool, __file__.endswith(".py"), __doc__, __package__, __spec__ is None or True)  # expect: None True None None True
import types; fake = types.ModuleType("fake", "docs"); fake.x = 5; exec("def f(): return x * 2\ny = f()", fake.__dict__); sys.modules["fake"] = fake
import fake as fk; from fake import x, f; print(fk.x, x, f(), fk.y, fk.__doc__, repr(fk), fk is fake)  # expect: 5 5 10 10 docs <module 'fake'> True
try: from fake import zz
except ImportError as e: print(e)  # expect: cannot import name 'zz' from 'fake' (unknown location)
try: fk.nope
except AttributeError as e: print(e)  # expect: module 'fake' has no attribute 'nope'
import tempfile, os
d = tempfile.mkdtemp(); sys.path.insert(0, d)
open(os.path.join(d, "mymod.py"), "w").write('"""My docs."""\nimport sys\nVALUE = 42\n_hidden = 1\n__all__ = ["VALUE", "func"]\nprint("loading", __name__)\ndef func(x=VALUE): return x + 1\nclass K:\n    def who(self): return __name__\nif __name__ == "__main__": print("never")\n')
os.mkdir(os.path.join(d, "pk")); open(os.path.join(d, "pk", "__init__.py"), "w").write("from .a import A\nfrom . import b\nversion = '1.0'\n"); open(os.path.join(d, "pk", "a.py"), "w").write("class A:\n    def __repr__(self): return 'pk.A'\n"); open(os.path.join(d, "pk", "b.py"), "w").write("from .a import A as AA\nfrom .. import pk as me\nmade = AA()\n" if 0 else "from .a import A as AA\nmade = AA()\n")
import mymod; import mymod as again; from mymod import *; print(mymod.VALUE, func(), again is mymod, mymod.__doc__, mymod.K().who(), mymod.K.__module__, "_hidden" in globals(), mymod._hidden)
# expect: loading mymod
# expect: 42 43 True My docs. mymod mymod False 1
import pk, pk.b; from pk import A; from pk.b import made; print(pk.version, A(), made, pk.b.AA is A, pk.__name__, pk.a.__name__, pk.b.__package__, sorted(n for n in dir(pk) if not n.startswith("_")))
# expect: 1.0 pk.A pk.A True pk pk.a pk ['A', 'a', 'b', 'version']
mymod.VALUE = 1; del sys.modules["mymod"]; import mymod; print(mymod.VALUE)
# expect: loading mymod
# expect: 42
