# A part of a package that has begun is there for those that it imports.
import os, sys, tempfile, types
folder = tempfile.mkdtemp()
os.mkdir(folder + '/circle')
for name, text in {'__init__': 'from . import one', 'one': 'from . import two\nvalue = 1', 'two': 'import circle as top\nfrom . import one as begun\nprint(begun.__name__, hasattr(begun, "value"))'}.items():
    with open(f'{folder}/circle/{name}.py', 'w') as file: file.write(text)
sys.path.insert(0, folder)
import circle  # expect: circle.one False
print(circle.two.begun.value, circle.two.top is circle)  # expect: 1 True


def star(**names):
    module = sys.modules['m'] = types.ModuleType('m')
    module.__dict__.update(names)
    try:
        exec('from m import *', space := {})
        print(sorted(name for name in space if name != '__builtins__'))
    except Exception as error:
        print(type(error).__name__, error)


star(a=1, _b=2)  # expect: ['a']
star(a=1, __all__=None)  # expect: TypeError 'NoneType' object does not support indexing
star(a=1, __all__=5)  # expect: TypeError 'int' object does not support indexing
star(a=1, __getattr__=lambda name: ['found'] if name == '__all__' else name)  # expect: ['found']
