# How C functions complain about the number of their arguments depends on how they read them.
import itertools, os, time, cmath, bisect
def attempt(function, *arguments):
    try: print(function(*arguments))
    except TypeError as e: print(e)
attempt(os.close); attempt(os.close, 1, 2); attempt(os.WEXITSTATUS); attempt(os.WEXITSTATUS, 1, 2); attempt(os.WCOREDUMP); attempt(os.getegid, 1)
# expect: close() missing required argument 'fd' (pos 1)
# expect: close() takes at most 1 argument (2 given)
# expect: WEXITSTATUS() missing required argument 'status' (pos 1)
# expect: WEXITSTATUS() takes at most 1 argument (2 given)
# expect: posix.WCOREDUMP() takes exactly one argument (0 given)
# expect: posix.getegid() takes no arguments (1 given)
attempt(os.stat, 'x', 1); attempt(os.stat, 'x', 1, 2, 3); attempt(os.open, 1, 2, 3, 4); attempt(os.unlink); attempt(os.replace, 'a'); attempt(os.replace, 1, 'a')
# expect: stat() takes exactly 1 positional argument (2 given)
# expect: stat() takes at most 3 arguments (4 given)
# expect: open() takes at most 3 positional arguments (4 given)
# expect: unlink() missing required argument 'path' (pos 1)
# expect: replace() missing required argument 'dst' (pos 2)
# expect: replace: src should be string, bytes or os.PathLike, not int
attempt(os.rename, 'a', None); attempt(os.lstat, 5.5); attempt(os.fspath, 1, 2); attempt(os.register_at_fork, 1); attempt(os.sched_setaffinity, 1)
# expect: rename: dst should be string, bytes or os.PathLike, not NoneType
# expect: lstat: path should be string, bytes or os.PathLike, not float
# expect: fspath() takes at most 1 argument (2 given)
# expect: register_at_fork() takes no positional arguments
# expect: sched_setaffinity() takes exactly 2 arguments (1 given)
attempt(time.localtime, 1, 2); attempt(time.strftime); attempt(time.clock_gettime); attempt(os.get_terminal_size, 1, 2)
# expect: localtime() takes at most 1 argument (2 given)
# expect: strftime() takes at least 1 argument (0 given)
# expect: clock_gettime() takes exactly 1 argument (0 given)
# expect: get_terminal_size expected at most 1 argument, got 2
attempt(itertools.combinations, 1, 2, 3); attempt(cmath.isclose, 1, 2, 3); attempt(bisect.bisect, 1, 2, 3, 4, 5, 6); attempt(os.urandom, 'x')
# expect: combinations() takes at most 2 arguments (3 given)
# expect: isclose() takes exactly 2 positional arguments (3 given)
# expect: bisect_right() takes at most 5 arguments (6 given)
# expect: 'str' object cannot be interpreted as an integer
