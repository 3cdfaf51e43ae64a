class Truncated:
    def __trunc__(self): return 9
class True_:
    def __int__(self): return True
print(int(Truncated()))  # expect: 9
# expect stderr: deprecated_ways_to_int.py:5: DeprecationWarning: The delegation of int() to __trunc__ is deprecated.
# expect stderr:   print(int(Truncated()))  # expect: 9
print(int(True_()))  # expect: 1
# expect stderr: deprecated_ways_to_int.py:8: DeprecationWarning: __int__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
# expect stderr:   print(int(True_()))  # expect: 1
