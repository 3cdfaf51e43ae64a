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
import concurrent.futures, dataclasses, queue, signal, time
def interrupted(wait):
    threading.Timer(.1, os.kill, (os.getpid(), signal.SIGINT)).start()
    try: wait()
    except KeyboardInterrupt as e: print(names(e.__traceback__))
def mutable():
    class A: x: list = []
    dataclasses.dataclass(A)
sleeper = subprocess.Popen(['sleep', '9']); child = mp.Process(target=time.sleep, args=(9,)); child.start()
with concurrent.futures.ProcessPoolExecutor(1) as pool: show(lambda: list(pool.map(int, ['x'])))
# expect: ValueError process.py:_chain_from_iterable_of_lists _base.py:result_iterator _base.py:_result_or_cancel _base.py:result _base.py:__get_result
show(mutable, lambda: queue.SimpleQueue().get_nowait(), lambda: sleeper.wait(.01), lambda: subprocess.run(['sleep', '1'], timeout=.01))
# expect: ValueError frames_of_what_the_library_calls.py:mutable dataclasses.py:dataclass dataclasses.py:wrap dataclasses.py:_process_class dataclasses.py:_get_field
# expect: Empty
# expect: TimeoutExpired subprocess.py:wait subprocess.py:_wait
# expect: TimeoutExpired subprocess.py:run subprocess.py:communicate subprocess.py:_communicate subprocess.py:wait subprocess.py:_wait
interrupted(child.join); interrupted(sleeper.wait); child.kill(); sleeper.kill()
# expect: process.py:join popen_fork.py:wait popen_fork.py:poll
# expect: subprocess.py:wait subprocess.py:_wait subprocess.py:_try_wait
show(lambda: signal.sigwait([999]), lambda: signal.pthread_sigmask(signal.SIG_BLOCK, [999]))
# expect: ValueError signal.py:sigwait
# expect: ValueError signal.py:pthread_sigmask
