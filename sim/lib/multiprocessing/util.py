"""What happens when a process begins or ends, and the package's own log."""

import os
import sys

NOTSET, SUBDEBUG, DEBUG, INFO, SUBWARNING, WARNING = 0, 5, 10, 20, 25, 30

_finalizers = []        # functions of this process to call at its end, the last one first
_after_fork_functions = []
_logger = None
_exiting = False


class Finalize:
    """A function that is called once: by hand, or when the process ends."""

    def __init__(self, obj, callback, args=(), kwargs=None, exitpriority=None):
        self._callback = callback
        self._args = args
        self._kwargs = kwargs or {}
        self._priority = exitpriority    # None: only by hand
        self._pid = os.getpid()
        _finalizers.append(self)

    def __call__(self):
        if self in _finalizers:
            _finalizers.remove(self)
            if self._pid == os.getpid():
                return self._callback(*self._args, **self._kwargs)

    def cancel(self):
        if self in _finalizers:
            _finalizers.remove(self)

    def still_active(self):
        return self in _finalizers


def _run_finalizers(least=None):  # shown
    due = [each for each in _finalizers if each._priority is not None and (least is None or each._priority >= least)]
    for finalizer in sorted(reversed(due), key=lambda each: -each._priority):
        finalizer()


def _exit_function():  # shown
    """The process ends: daemons are terminated, the other children are waited for."""
    from multiprocessing import process
    global _exiting
    if not _exiting:
        _exiting = True
        info('process shutting down')
        debug('running all "atexit" finalizers with priority >= 0')
        _run_finalizers(0)
        children = process.active_children()
        for child in children:
            if child._daemonic:
                info('calling terminate() for daemon %s', child.name)
                child.terminate()
        for child in children:
            info('calling join() for process %s', child.name)
            child.join()
        debug('running the remaining "atexit" finalizers')
        _run_finalizers()


def is_exiting():
    return _exiting


def register_after_fork(obj, function):
    _after_fork_functions.append((obj, function))


def _after_fork():
    global _exiting
    _exiting = False
    for obj, function in _after_fork_functions:
        function(obj)


# --- the log ---

def get_logger():
    """The package's logger, of the module logging."""
    global _logger
    if _logger is None:
        logging = __import__('logging')
        _logger = logging.getLogger('multiprocessing')
        _logger.propagate = 0
    return _logger


def log_to_stderr(level=None):
    logging = __import__('logging')
    logger = get_logger()
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter('[%(levelname)s/%(processName)s] %(message)s'))
    logger.addHandler(handler)
    if level:
        logger.setLevel(level)
    return logger


def _log(level, message, *args):
    if _logger is not None:
        _logger.log(level, message, *args)


def debug(message, *args):
    _log(DEBUG, message, *args)


def info(message, *args):
    _log(INFO, message, *args)


def sub_debug(message, *args):
    _log(SUBDEBUG, message, *args)
