from functools import *
print(reduce(max, [1, 3, 2]), partial(int, base=2)("11"))  # expect: 3 3
print("_make_key" in globals(), "reduce" in globals())  # expect: False True
