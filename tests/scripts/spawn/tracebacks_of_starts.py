# What cannot be pickled for a child is told with the calls that start it; so is what a child cannot load.
import multiprocessing as mp, os, sys, threading, traceback
def frames(e): return ' '.join([os.path.basename(f.filename) + ':' + f.name for f in traceback.extract_tb(e.__traceback__)[1:]])
def closure():
    def inner(): pass
    return inner
class Holder:
    def __init__(self): self.lock = threading.Lock()
    def run(self): pass
if __name__ == '__main__':
    for method in ('spawn', 'forkserver'):
        for target in (closure(), Holder().run):
            try: mp.get_context(method).Process(target=target).start()
            except Exception as e: print(type(e).__name__, frames(e))
    # expect: AttributeError process.py:start context.py:_Popen popen_spawn_posix.py:__init__ popen_fork.py:__init__ popen_spawn_posix.py:_launch reduction.py:dump
    # expect: TypeError process.py:start context.py:_Popen popen_spawn_posix.py:__init__ popen_fork.py:__init__ popen_spawn_posix.py:_launch reduction.py:dump
    # expect: AttributeError process.py:start context.py:_Popen popen_forkserver.py:__init__ popen_fork.py:__init__ popen_forkserver.py:_launch reduction.py:dump
    # expect: TypeError process.py:start context.py:_Popen popen_forkserver.py:__init__ popen_fork.py:__init__ popen_forkserver.py:_launch reduction.py:dump
    p = mp.Process(target=int); print(p._popen); p.start(); p.join(); print(p._popen.pid == p.pid, p._popen.method, p.exitcode)
    # expect: None
    # expect: True fork 0
    p = mp.get_context('spawn').Process(target=int); p.start(); p.join(); print(p.exitcode)
    # expect: <string>:<module> spawn.py:spawn_main spawn.py:_main spawn.py:prepare spawn.py:_fixup_main_from_path <frozen runpy>:run_path <frozen runpy>:_run_module_code <frozen runpy>:_run_code tracebacks_of_starts.py:<module>
    # expect: 0
else:
    print(*[os.path.basename(f.filename) + ':' + f.name for f in traceback.extract_stack()], flush=True)
