# Functions that CPython has under the same name stand in tracebacks, private ones as well, and those that it makes of a text.
import json, multiprocessing as mp, os, sys, threading, traceback
import collections, configparser, csv, functools, heapq, multiprocessing.managers, string, subprocess, weakref
def names(tb): return ' '.join([os.path.basename(f.filename) + ':' + f.name for f in traceback.extract_tb(tb)[1:] if f.name != '<lambda>'])
def show(*cases):
    for case in cases:
        try: case()
        except Exception as e: print(type(e).__name__, names(e.__traceback__))
class Report:
    @functools.cached_property
    def total(self): return 1 / 0
class Numbers:
    def div(self, a, b): return a / b
mp.managers.BaseManager.register('Numbers', Numbers)
manager = mp.managers.BaseManager(); manager.start(); far, value = manager.Numbers(), mp.Value('i')
settings = configparser.ConfigParser(); settings.read_string('[a]\nb = x\n')
broken = threading.Barrier(2); broken.abort()
show(lambda: far.div(1, 0), lambda: setattr(value, 'value', 'x'), broken.wait, lambda: Report().total, lambda: collections.Counter(1), lambda: collections.namedtuple('A', 'x x'))
# expect: ZeroDivisionError <string>:div managers.py:_callmethod
# expect: TypeError <string>:setvalue
# expect: BrokenBarrierError threading.py:wait threading.py:_enter
# expect: ZeroDivisionError functools.py:__get__ frames_of_what_the_library_calls.py:total
# expect: TypeError __init__.py:__init__ __init__.py:update
# expect: ValueError __init__.py:namedtuple
show(lambda: os.makedirs('/tmp'), lambda: os.execvp('no such', ['x']), lambda: os.path.getsize('/no such'), lambda: subprocess.run(['no such']), lambda: json.dumps({1: {1}}))
# expect: FileExistsError <frozen os>:makedirs
# expect: FileNotFoundError <frozen os>:execvp <frozen os>:_execvpe <frozen os>:_execvpe
# expect: FileNotFoundError <frozen genericpath>:getsize
# expect: FileNotFoundError subprocess.py:run subprocess.py:__init__ subprocess.py:_execute_child
# expect: TypeError __init__.py:dumps encoder.py:encode encoder.py:iterencode encoder.py:default
show(lambda: settings.get('q', 'b'), lambda: settings.getint('a', 'b'), lambda: string.Template('$x').substitute(), lambda: list(heapq.merge([1], ['a'])))
# expect: NoSectionError configparser.py:get configparser.py:_unify_values
# expect: ValueError configparser.py:getint configparser.py:_get_conv configparser.py:_get
# expect: KeyError string.py:substitute string.py:convert
# expect: TypeError heapq.py:merge
show(lambda: csv.writer(sys.stdout).writerow(1), lambda: weakref.ref(1), lambda: __import__('re').match('a', 'a').group(3))
# expect: Error
# expect: TypeError
# expect: IndexError
manager.shutdown()
