import sys
try:
    1 / 0
except ZeroDivisionError:
    kind, error, tb = sys.exc_info()
    print(kind.__name__, error, tb is not None)  # expect: ZeroDivisionError division by zero True
print(sys.exc_info())  # expect: (None, None, None)
