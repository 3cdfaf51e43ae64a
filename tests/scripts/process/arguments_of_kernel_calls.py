# Calls of os and signal with too few, too many or wrong arguments are refused in the words of CPython's argument parsers.
import os, signal
def refused(*calls):
    for call in calls:
        try: print(call())
        except TypeError as e: print(e)
refused(lambda: os.kill(1), lambda: os.waitpid(1), lambda: os.setpgid(1), lambda: os.killpg(), lambda: os.getpgid(), lambda: os.getsid(), lambda: os.getpgrp(1))
# expect: kill() takes exactly 2 arguments (1 given)
# expect: waitpid() takes exactly 2 arguments (1 given)
# expect: setpgid() takes exactly 2 arguments (1 given)
# expect: killpg() takes exactly 2 arguments (0 given)
# expect: getpgid() missing required argument 'pid' (pos 1)
# expect: posix.getsid() takes exactly one argument (0 given)
# expect: posix.getpgrp() takes no arguments (1 given)
refused(lambda: os.open('a'), lambda: os.mkdir(), lambda: os.listdir(1, 2), lambda: os.getcwd(1), lambda: os.WEXITSTATUS(), lambda: os.wait3(), lambda: os.pread(1), lambda: os.set_blocking(1))
# expect: open() missing required argument 'flags' (pos 2)
# expect: mkdir() missing required argument 'path' (pos 1)
# expect: listdir() takes at most 1 argument (2 given)
# expect: posix.getcwd() takes no arguments (1 given)
# expect: WEXITSTATUS() missing required argument 'status' (pos 1)
# expect: wait3() missing required argument 'options' (pos 1)
# expect: pread expected 3 arguments, got 1
# expect: set_blocking expected 2 arguments, got 1
refused(lambda: os.makedirs(), lambda: os.fdopen(), lambda: signal.signal(2), lambda: signal.getsignal(), lambda: signal.alarm(1.5), lambda: signal.signal('INT', print), lambda: signal.strsignal('2'))
# expect: makedirs() missing 1 required positional argument: 'name'
# expect: fdopen() missing 1 required positional argument: 'fd'
# expect: signal() missing 1 required positional argument: 'handler'
# expect: getsignal() missing 1 required positional argument: 'signalnum'
# expect: 'float' object cannot be interpreted as an integer
# expect: 'str' object cannot be interpreted as an integer
# expect: 'str' object cannot be interpreted as an integer
for function in (os.WEXITSTATUS, os.WIFEXITED, os.WIFCONTINUED, os.waitstatus_to_exitcode, os.nice):      # given what os.wait() returns
    try: function((1, 256))
    except TypeError as e: print(e)
    # expect: 'tuple' object cannot be interpreted as an integer
    # expect: 'tuple' object cannot be interpreted as an integer
    # expect: 'tuple' object cannot be interpreted as an integer
    # expect: 'tuple' object cannot be interpreted as an integer
    # expect: 'tuple' object cannot be interpreted as an integer
