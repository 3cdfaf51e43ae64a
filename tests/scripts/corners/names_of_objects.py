# dir() has the names that are computed, too.
def function():
    pass


for thing, names in ((function, ('__call__', '__code__', '__name__')), (len, ('__call__', '__self__')), (OSError(), ('args', 'errno', '__cause__')),
                     (StopIteration(), ('value',)), ((x for x in ''), ('__name__', 'send'))):
    print([name in dir(thing) and hasattr(thing, name) for name in names])
    # expect: [True, True, True]
    # expect: [True, True]
    # expect: [True, True, True]
    # expect: [True]
    # expect: [True, True]
  
  
  
  
  


import sys

print(type(sys.stdin).__name__, type(sys.stdin).__qualname__)  # expect: TextIOWrapper TextIOWrapper
