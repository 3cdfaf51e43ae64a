# A module in a file may say what dir() shows; a namespace package has no file.
import os
import sys

os.makedirs('/tmp/dirs/spaces', exist_ok=True)
sys.path.insert(0, '/tmp/dirs')
with open('/tmp/dirs/told.py', 'w') as file:
    file.write('x = 1\ndef __dir__():\n    return ["z", "a"]\n')
with open('/tmp/dirs/spaces/inner.py', 'w') as file:
    file.write('n = 5\n')
import told
import spaces.inner

print(dir(told), spaces.inner.n, spaces.__file__)  # expect: ['a', 'z'] 5 None
made = type(sys)('made')
del made.__name__
try:
    made.x
except AttributeError as error:
    print(error)  # expect: module has no attribute 'x'
