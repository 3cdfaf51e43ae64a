# What packages by others look for when they are imported: metadata of packages (there are none), archives, lists in headers, a
# combined expression, modules that come with others, and names that a later text is the first to mention.
import concurrent.futures.process
import importlib.metadata
import multiprocessing
import os
import re
import sys
import tempfile
import threading
import time
import urllib.request
import zipimport

for ask in (importlib.metadata.version, importlib.metadata.distribution):
    try:
        ask('no-such-thing')
    except importlib.metadata.PackageNotFoundError as error:
        print(error, error.name, isinstance(error, ModuleNotFoundError))
        # expect: No package metadata was found for no-such-thing no-such-thing True
        # expect: No package metadata was found for no-such-thing no-such-thing True
try:
    zipimport.zipimporter('.')
except zipimport.ZipImportError as error:
    print('not a Zip file' in str(error))  # expect: True
print(urllib.request.parse_http_list('a, "b, c" , d="e\\"f, g", h'), urllib.request.parse_keqv_list(['a=1', 'b="two"']))
# expect: ['a', '"b, c"', 'd="e"f, g"', 'h'] {'a': '1', 'b': 'two'}
print(multiprocessing.connection.Connection.__name__)  # expect: Connection
scanner = re.Scanner([(r'\d+', None), (r'\w+', None)]).scanner.scanner('12ab')
print(scanner.match().lastindex, scanner.match().lastindex, scanner.match())  # expect: 1 2 None

os.chdir(tempfile.mkdtemp())
sys.path.insert(0, '.')
for name, text in {'first_text': 'from collections import deque\nimport codecs',
                   'later_text': 'from collections import UserDict, UserList\nimport sys\nprint(UserDict(a=1), UserList([2]))\n'
                                 'print(sys._getframe().f_globals is globals(), sys._getframe().f_globals["__name__"])\n'
                                 'def caller():\n    return sys._getframe(1).f_globals["__name__"]\nhere = caller()'}.items():
    with open(name + '.py', 'w') as file:
        file.write(text)
import first_text
import later_text
# expect: {'a': 1} [2]
# expect: True later_text
print(later_text.here, later_text.caller())  # expect: later_text __main__
other = {"sys": sys}
other["other"] = other
exec("print(sys._getframe().f_globals is other, sys._getframe().f_locals)", other, {"here": 1})  # expect: True {'here': 1}

# Classes made by a call are of the module that calls; built-in functions in a class are no methods.
with open('makes_classes.py', 'w') as file:
    file.write('from collections import namedtuple\nfrom enum import Enum\nPair = namedtuple("Pair", "a b")\nMade = type("Made", (), {})\n'
               'Kind = Enum("Kind", "A B")\ndef make():\n    return type("Inner", (), {})\n')
import makes_classes
import pickle
print([cls.__module__ for cls in (makes_classes.Pair, makes_classes.Made, makes_classes.Kind, makes_classes.make(), type('Own', (), {}))])
# expect: ['makes_classes', 'makes_classes', 'makes_classes', 'makes_classes', '__main__']
print(pickle.loads(pickle.dumps(makes_classes.Pair(1, 2))), pickle.loads(pickle.dumps(makes_classes.Kind.A)))  # expect: Pair(a=1, b=2) Kind.A


class Keeps:
    lock, sleep, size = threading.Lock, time.sleep, len


print(Keeps().lock().locked(), Keeps().sleep(0), Keeps().size('abc'))  # expect: False None 3
