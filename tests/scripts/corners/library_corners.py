import io
import itertools
import traceback
from collections import namedtuple


def outer(): inner()


def inner():
    print([(entry.name, entry.line) for entry in traceback.extract_stack()][-2:])


outer()
# expect: [('outer', 'def outer(): inner()'), ('inner', 'print([(entry.name, entry.line) for entry in traceback.extract_stack()][-2:])')]
point = namedtuple('Point', 'x y')(1, 2)
try:
    point.x = 5
except AttributeError as error:
    print(error)  # expect: can't set attribute
for wrong in (lambda: itertools.islice([1], 1, 2, 0), lambda: itertools.tee([1], -1), lambda: io.BytesIO().seek(-5)):
    try:
        wrong()
    except ValueError as error:
        print(error)
        # expect: Step for islice() must be a positive integer or None.
        # expect: n must be >= 0
        # expect: negative seek value -5
