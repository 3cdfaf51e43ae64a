import time as t
from functools import partial, reduce as fold
import os.path
print(t.__name__, partial(int, base=2)("11"), fold(max, [1, 3, 2]), t is __import__("time"), os.path.basename("a/b"))  # expect: time 3 3 True b
