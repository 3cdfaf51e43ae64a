import math as m
from math import sqrt, pi as PI
import os.path
print(m.floor(1.5), sqrt(4), round(PI, 2), m is __import__("math"))  # expect: 1 2.0 3.14 True
