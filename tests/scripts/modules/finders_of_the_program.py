# Finders of a program, and what sys tells of the library.
import importlib.util
import sys


class Texts:
    """Finds modules in a dict of texts."""

    def __init__(self, texts):
        self.texts = texts

    def find_spec(self, fullname, path, target=None):
        print('asked for', fullname, path)
        if fullname in self.texts:
            return importlib.util.spec_from_loader(fullname, self, origin='memory', is_package=fullname + '.part' in self.texts)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(self.texts[module.__name__], module.__dict__)


sys.meta_path.insert(0, Texts({'greeting': 'word = "hi"\n', 'whole': 'name = __name__\n', 'whole.part': 'from . import name\n'}))
import greeting  # expect: asked for greeting None
print(greeting.word, greeting.__spec__.origin, greeting.__loader__.__class__.__name__, hasattr(greeting, '__file__'), greeting.__spec__.has_location)
# expect: hi memory Texts False False
from whole.part import name
# expect: asked for whole None
# expect: asked for whole.part []
print(name, sys.modules['whole'].__path__)  # expect: whole []
try:
    import nothing_here  # expect: asked for nothing_here None
except ModuleNotFoundError as error:
    print(error)  # expect: No module named 'nothing_here'
print('time' in sys.builtin_module_names, 'json' in sys.builtin_module_names, 'json' in sys.stdlib_module_names, 'numpy' in sys.stdlib_module_names)
# expect: True False True False
print(sys.int_info, sys.hash_info.algorithm, sys.thread_info.name, sys.call_tracing(max, (1, 2)))
# expect: sys.int_info(bits_per_digit=30, sizeof_digit=4, default_max_str_digits=4300, str_digits_check_threshold=640) siphash13 pthread 2
try:
    sys.nothing
except AttributeError as error:
    print(error)  # expect: module 'sys' has no attribute 'nothing'
