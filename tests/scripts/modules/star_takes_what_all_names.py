# A star stands for the names in the module's __all__
from threading import *
from queue import *
from math import *

print(Thread.__name__, current_thread().name, sqrt(4), Queue.__name__, Empty.__name__)  # expect: Thread MainThread 2.0 Queue Empty
try:
    currentThread
except NameError as error:
    print(error)  # expect: name 'currentThread' is not defined
try:
    deque
except NameError as error:
    print(error)  # expect: name 'deque' is not defined
