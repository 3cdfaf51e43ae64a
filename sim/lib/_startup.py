"""Where the first thread of a process starts, and every other thread.

The body of this module runs the main program and then ends the process as CPython
does: report what nobody caught, wait for the threads that are not daemons, call what
was registered for the end, write what waits in the streams.
"""

import posix
import sys
from _thread import _exit_thread, _ExceptHookArgs


def _report(exception):
    hook = sys.excepthook
    try:
        hook(type(exception), exception, exception.__traceback__)
    except BaseException as another:
        first = another
        while first.__context__ not in (None, exception):
            first = first.__context__
        first.__context__ = None        # to CPython nobody is handling the exception now
        sys.stderr.write('Error in sys.excepthook:\n')
        sys.__excepthook__(type(another), another, another.__traceback__)
        sys.stderr.write('\nOriginal exception was:\n')
        sys.__excepthook__(type(exception), exception, exception.__traceback__)


def _exit_code(request):
    """What sys.exit(status) means: an int is the code, None is 0, anything else is a message."""
    status = request.code
    if status is None:
        return 0
    if isinstance(status, int):
        return status & 0xFF
    sys.stdout.flush()
    sys.stderr.write(str(status) + '\n')
    return 1


def _finish(status):
    """What still has to happen when the program is done; its exit code."""
    try:
        _wait_for_threads()
        _call_exit_functions()
    except SystemExit as request:
        return _exit_code(request)
    except BaseException as exception:
        _report(exception)
    return status


def _wait_for_threads():
    threading = sys.modules.get('threading')
    if threading is not None:
        threading._shutdown()


def _call_exit_functions():
    atexit = sys.modules.get('atexit')
    if atexit is not None:
        atexit._run_exitfuncs()


def _finalize_objects():
    """Calls __del__ of what still lives. While a daemon runs the program's code, its globals stay."""
    threading = sys.modules.get('threading')
    for thread in threading.enumerate() if threading is not None else ():
        if getattr(getattr(thread, '_target', None) or type(thread), '__module__', None) == '__main__':
            return
    try:
        sys.modules['_signals'].run_finalizers(True)
    except BaseException as exception:
        _report(exception)


def _flush_streams():
    """False when text was lost."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
        sys.modules['_files']._write_waiting()
    except AttributeError:      # the program put something else there
        pass
    except (OSError, ValueError):
        return False
    return True


def _thread_main(function, arguments):
    """The whole life of a thread other than the first."""
    try:
        function(*arguments)
    except SystemExit:
        pass
    except BaseException as exception:
        unraisable = sys.modules['_signals']._Unraisable(function, exception, 'Exception ignored in thread started by')
        sys.unraisablehook(unraisable)
    _exit_thread()


_RARE_BUILTINS = (('memoryview', '_memoryview'), ('BaseExceptionGroup', '_groups'), ('ExceptionGroup', '_groups'),
                  ('breakpoint', '_breakpoints'), ('help', 'pydoc'))


def _complete_builtins():
    """Puts what few programs mention into builtins, if this program does."""
    builtins = sys.modules['builtins']
    for name, module in _RARE_BUILTINS:
        if _has_module(module):
            setattr(builtins, name, getattr(_import(module), name))


def _program():
    """What runs the main program; in a child that multiprocessing started afresh, its task."""
    sys.modules['__main__'] = main = _new_module('__main__')
    _set_whole(main)                    # nobody waits for its end to import it
    program = _module_body('__main__')
    _complete_builtins()
    if sys.argv[1:2] == ['--environment']:
        _import('os')       # which takes it
    if sys.argv[1:2] == ['--text']:
        return _import('_commands').written_program()
    if sys.argv[1:2] != ['--multiprocessing-fork']:
        return program
    sys.modules['__mp_main__'] = main
    main.__name__ = '__mp_main__'
    return lambda: _import('multiprocessing.spawn').spawn._run(program)


_status = 0
_interrupted = False
try:
    _status = _program()() or 0     # so called that the program has as many frames below it as in a thread
except SystemExit as _request:
    _status = _exit_code(_request)
except BaseException as _exception:
    _report(_exception)
    _status = 1
    _interrupted = isinstance(_exception, KeyboardInterrupt)
_status = _finish(_status)
_finalize_objects()
if not _flush_streams():
    _status = 120
if _interrupted:        # a shell must see that SIGINT ended it
    posix._signal_action(2, 0)
    posix.kill(posix.getpid(), 2)
posix._exit(_status)
