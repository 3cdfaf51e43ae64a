# A star binds all names, also those that only a text for eval() uses.
from math import *
print(eval('sqrt(16) + floor(pi)'))  # expect: 7.0
print('cos' in globals(), eval('cos(0)', globals()))  # expect: True 1.0
exec('print(hypot(3, 4))')  # expect: 5.0
