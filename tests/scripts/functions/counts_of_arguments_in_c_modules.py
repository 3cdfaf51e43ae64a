# Functions of CPython's C modules that take none or one argument say where they are.
import gc, heapq, operator, os, signal, sys, threading, time
for function, *given in ((time.sleep,), (time.time, 1), (os.fork, 1), (os.nice,), (os.umask,), (threading.Lock, 1), (threading.get_ident, 1), (signal.alarm,), (sys.setswitchinterval,),
                         (sys.intern,), (gc.isenabled, 1), (heapq.heappop,), (operator.neg,), (len,), (threading.Lock().release, 1), (threading.RLock().release, 1)):
    try: function(*given)
    except TypeError as e: print(e)
    # expect: time.sleep() takes exactly one argument (0 given)
    # expect: time.time() takes no arguments (1 given)
    # expect: posix.fork() takes no arguments (1 given)
    # expect: posix.nice() takes exactly one argument (0 given)
    # expect: posix.umask() takes exactly one argument (0 given)
    # expect: _thread.allocate_lock() takes no arguments (1 given)
    # expect: _thread.get_ident() takes no arguments (1 given)
    # expect: _signal.alarm() takes exactly one argument (0 given)
    # expect: sys.setswitchinterval() takes exactly one argument (0 given)
    # expect: sys.intern() takes exactly one argument (0 given)
    # expect: gc.isenabled() takes no arguments (1 given)
    # expect: _heapq.heappop() takes exactly one argument (0 given)
    # expect: _operator.neg() takes exactly one argument (0 given)
    # expect: len() takes exactly one argument (0 given)
    # expect: lock.release() takes no arguments (1 given)
    # expect: RLock.release() takes no arguments (1 given)
print(__import__('os.path').path.expanduser('~root/a'))  # expect: /root/a
