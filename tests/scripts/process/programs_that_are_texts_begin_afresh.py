# A text after -c, or in a file that was written, sees nothing of the modules of whoever starts it.
import json, os, subprocess, sys, threading
json.marker = threading.marker = 'of the parent'
def run(*words, **options):
    done = subprocess.run([sys.executable, *words], capture_output=True, text=True, **options); print(done.returncode, repr(done.stdout), done.stderr.splitlines()[-1:])
run('-c', 'import json, sys, threading; print(hasattr(json, "marker"), hasattr(threading, "marker"), sys.argv, __name__, "__file__" in globals())', 'a', 'b')
# expect: 0 "False False ['-c', 'a', 'b'] __main__ False\n" []
run('-c', 'import pickle\nclass A: pass\nprint(type(pickle.loads(pickle.dumps(A()))))')     # expect: 0 "<class '__main__.A'>\n" []
run('-c', 'import multiprocessing as m\ndef f(x): return 2 * x\nif __name__ == "__main__":\n    with m.Pool(2) as p: print(p.map(f, [1, 2]))')  # expect: 0 '[2, 4]\n' []
run('-c', 'import atexit, threading; atexit.register(print, "end"); threading.Thread(target=print, args=("thread",)).start()')     # expect: 0 'thread\nend\n' []
run('-c', 'import os; print(os.environ["WORD"], input())', input='typed\n', env={**os.environ, 'WORD': 'two words'})    # expect: 0 'two words typed\n' []
run('-c', '1/0')        # expect: 1 '' ['ZeroDivisionError: division by zero']
run('-c', 'def f(:')    # expect: 1 '' ['SyntaxError: invalid syntax']
run('-c', 'import os, signal; print(signal.getsignal(2) is signal.default_int_handler, flush=True); os.kill(os.getpid(), 2)')      # expect: -2 'True\n' ['KeyboardInterrupt']
run('-', input='import sys; sys.exit("bye")')   # expect: 1 '' ['bye']
with open('/tmp/written.py', 'w') as file: file.write('import json, sys; print(__file__, sys.argv[1:], sys.path[0], hasattr(json, "marker"))')
run('/tmp/written.py', 'x')     # expect: 0 "/tmp/written.py ['x'] /tmp False\n" []
print(os.system(f'{sys.executable} -c "print(6 * 7)"; echo after'))
# expect: 42
# expect: after
# expect: 0
for case in (lambda: os.system(1), lambda: os.popen(1), lambda: os.execv('/bin/echo', 'ab'), lambda: os.execv('/bin/echo', ['echo', 1])):
    try: case()
    except TypeError as e: print(e)
# expect: expected str, bytes or os.PathLike object, not int
# expect: invalid cmd type (<class 'int'>, expected string)
# expect: execv() arg 2 must be a tuple or list
# expect: expected str, bytes or os.PathLike object, not int
