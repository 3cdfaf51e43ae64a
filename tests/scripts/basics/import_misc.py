import sys, math, time
from math import pi as p, sqrt
print(p, sqrt(16), math.__name__, type(math), 'math' in sys.modules)  # expect: 3.141592653589793 4.0 math <class 'module'> True
try: import nope_module
except ImportError as e: print(type(e).__name__, e, e.name)  # expect: ModuleNotFoundError No module named 'nope_module' nope_module
try: from math import nope
except ImportError as e: print(type(e).__name__, str(e).split('(')[0])  # expect: ImportError cannot import name 'nope' from 'math'
try: import math.nope
except ImportError as e: print(type(e).__name__, e)  # expect: ModuleNotFoundError No module named 'math.nope'; 'math' is not a package
try: math.nope
except AttributeError as e: print(e)  # expect: module 'math' has no attribute 'nope'
try: math.nope()
except AttributeError as e: print(e)  # expect: module 'math' has no attribute 'nope'
math.extra = 5; print(math.extra); del math.extra  # expect: 5
print(__name__, sorted(n for n in dir() if n in ('math', 'sys', 'p', 'sqrt')), repr(math)[:15], callable(math.sin), hasattr(time, 'sleep'))
# expect: __main__ ['math', 'p', 'sqrt', 'sys'] <module 'math'  True True
from collections import *
print(Counter('aab'), deque([1]), OrderedDict(a=1))  # expect: Counter({'a': 2, 'b': 1}) deque([1]) OrderedDict([('a', 1)])
