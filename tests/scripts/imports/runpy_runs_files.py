# Files and modules run as programs.
import os
import runpy
import sys

os.makedirs('/tmp/runs/pack', exist_ok=True)
sys.path.insert(0, '/tmp/runs')
with open('/tmp/runs/one.py', 'w') as file:
    file.write('print(__name__, __package__ == "", __file__, given, __name__ in __import__("sys").modules)\nresult = given * 2\n')
with open('/tmp/runs/pack/__init__.py', 'w') as file:
    file.write('print("init", __name__)\n')
with open('/tmp/runs/pack/__main__.py', 'w') as file:
    file.write('print("main", __name__, __package__)\nvalue = 5\n')
print(runpy.run_path('/tmp/runs/one.py', {'given': 3})['result'])
# expect: <run_path> True /tmp/runs/one.py 3 True
# expect: 6
print(runpy.run_path('/tmp/runs/one.py', {'given': 4}, '__main__')['result'], __name__)
# expect: __main__ True /tmp/runs/one.py 4 True
# expect: 8 __main__
print(runpy.run_module('one', {'given': 5})['result'], '<run_path>' in sys.modules)
# expect: one True /tmp/runs/one.py 5 False
# expect: 10 False
print(runpy.run_module('pack')['value'])
# expect: init pack
# expect: main pack.__main__ pack
# expect: 5
print(runpy.run_module('pack.__main__', run_name='other')['__name__'])
# expect: main other pack
# expect: other
for name in ('nothing', '.x'):
    try:
        runpy.run_module(name)
    except ImportError as error:
        print(error)
        # expect: No module named nothing
        # expect: Relative module names not supported
