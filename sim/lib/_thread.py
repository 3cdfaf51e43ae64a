"""Threads and locks as the kernel has them. `threading` is made of this."""

import sys

error = RuntimeError
TIMEOUT_MAX = 9223372036.0


class lock:
    """A lock of the kernel, known by its number."""

    def __init__(self):
        self._id = _new_lock()

    acquire = acquire_lock = __enter__ = acquire       # the natives: one system call each
    release = release_lock = release
    locked = locked_lock = locked

    def __exit__(self, *exception):
        self.release()

    def _at_fork_reinit(self):
        self._id = _new_lock()

    def __repr__(self):
        state = 'locked' if self.locked() else 'unlocked'
        return f'<{state} _thread.lock object at {id(self):#x}>'


def allocate_lock():
    """A new lock, not locked."""
    return lock()


def signal_lock(name=None, wakes_early=False):
    """A lock that is locked, by nobody: for one thread to wait on until another one
    releases it. If it wakes early, the machine may end a wait for no reason (acquire() is
    False then), as condition variables do."""
    new = lock.__new__(lock)
    new._id = _new_lock(2 if wakes_early else 1)
    if name is not None:
        _name_lock(new, name)
    return new


LockType = lock
allocate = allocate_lock


class RLock:
    """A lock that its owner may acquire again; it is free after as many releases."""

    def __init__(self):
        self._block = lock()
        self._owner = 0
        self._count = 0

    def acquire(self, blocking=True, timeout=-1):
        me = get_ident()
        if self._owner == me:
            self._count += 1
            return True
        acquired = self._block.acquire(blocking, timeout)
        if acquired:
            self._owner = me
            self._count = 1
        return acquired

    __enter__ = acquire

    def release(self):
        if self._owner != get_ident():
            raise RuntimeError('cannot release un-acquired lock')
        self._count -= 1
        if self._count == 0:
            self._owner = 0         # before the release: afterwards another thread owns it
            self._block.release()

    def __exit__(self, *exception):
        self.release()

    # For Condition.wait(): give up the lock at any depth, and take it back.

    def _release_save(self):
        if self._count == 0:
            raise RuntimeError('cannot release un-acquired lock')
        state = (self._count, self._owner)
        self._count = self._owner = 0
        self._block.release()
        return state

    def _acquire_restore(self, state):
        self._block.acquire()
        self._count, self._owner = state

    def _is_owned(self):
        return self._owner == get_ident()

    def _at_fork_reinit(self):
        self._block = lock()
        self._count = self._owner = 0

    def __repr__(self):
        state = 'locked' if self._count else 'unlocked'
        return (f'<{state} {type(self).__module__}.{type(self).__qualname__} object '
                f'owner={self._owner} count={self._count} at {id(self):#x}>')


def start_new_thread(function, args, kwargs=None, /):
    """A new thread that calls function(*args, **kwargs); its identifier."""
    if not callable(function):
        raise TypeError('first arg must be callable')
    if not isinstance(args, tuple):
        raise TypeError('2nd arg must be a tuple')
    if kwargs is None:
        return _create(function, args, _said_stack_size)
    if not isinstance(kwargs, dict):
        raise TypeError('optional 3rd arg must be a dictionary')
    return _create(_call_with_keywords, (function, args, kwargs), _said_stack_size)


start_new = start_new_thread


def _call_with_keywords(function, args, kwargs):
    function(*args, **kwargs)


def exit():
    """Ends this thread (only this one)."""
    raise SystemExit


exit_thread = exit


_said_stack_size = 0


def stack_size(size=0, /):
    """Of the threads that are started from now on; none has less than the usual one. What was said before."""
    global _said_stack_size
    if size < 0:
        raise ValueError('size must be 0 or a positive value')
    if 0 < size < 32768:
        raise ValueError(f'size not valid: {size} bytes')
    before, _said_stack_size = _said_stack_size, size
    return before


def interrupt_main(signum=2, /):
    import os
    os.kill(os.getpid(), signum)


def daemon_threads_allowed():
    return True


class _local:
    """Attributes of which every thread has its own (threading.local)."""

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError('Initialization arguments are not supported')
        self = object.__new__(cls)
        object.__setattr__(self, '_local__arguments', (args, kwargs))
        object.__setattr__(self, '_local__attributes', {get_ident(): {}})
        return self

    def __getattribute__(self, name):
        mine = _mine(self)
        if name == '__dict__':
            return mine
        if name in mine:
            return mine[name]
        try:
            return object.__getattribute__(self, name)
        except AttributeError:
            raise _missing(self, name) from None

    def __setattr__(self, name, value):
        if name == '__dict__':
            raise AttributeError(f"'{type(self).__name__}' object attribute '__dict__' is read-only")
        if hasattr(getattr(type(self), name, None), '__set__'):
            object.__setattr__(self, name, value)       # a slot, which all threads share, or a property
        else:
            _mine(self)[name] = value

    def __delattr__(self, name):
        mine = _mine(self)
        if name not in mine:
            raise _missing(self, name)
        del mine[name]


def _mine(local):
    """This thread's attributes. The first time, __init__ runs again for them."""
    attributes = object.__getattribute__(local, '_local__attributes')
    me = get_ident()
    mine = attributes.get(me)
    if mine is None:
        mine = attributes[me] = {}
        args, kwargs = object.__getattribute__(local, '_local__arguments')
        initialize = type(local).__init__
        if initialize is not object.__init__:
            initialize(local, *args, **kwargs)
    return mine


def _missing(local, name):
    title = '_thread._local' if type(local) is _local else type(local).__name__
    return AttributeError(f"'{title}' object has no attribute '{name}'")


# --- exceptions that nobody catches in a thread ---

class _ExceptHookArgs(tuple):
    """Exception type, value and traceback, and the thread (None: one without an object)."""

    def __new__(cls, items):
        if len(items) != 4:
            raise TypeError(f'_ExceptHookArgs expected 4 arguments, got {len(items)}')
        return tuple.__new__(cls, items)

    @property
    def exc_type(self):
        return self[0]

    @property
    def exc_value(self):
        return self[1]

    @property
    def exc_traceback(self):
        return self[2]

    @property
    def thread(self):
        return self[3]

    def __repr__(self):
        return (f'_thread._ExceptHookArgs(exc_type={self[0]!r}, exc_value={self[1]!r}, '
                f'exc_traceback={self[2]!r}, thread={self[3]!r})')


def _excepthook(args, /):
    """Tells on stderr which thread ended by which exception. The process goes on."""
    if args.exc_type is SystemExit:
        return
    stderr = sys.stderr
    if stderr is None and args.thread is not None:
        stderr = args.thread._stderr
    if stderr is None:
        return
    from traceback import format_uncaught
    name = get_ident() if args.thread is None else args.thread.name
    lines = format_uncaught(args.exc_type, args.exc_value, args.exc_traceback)
    stderr.write(f'Exception in thread {name}:\n' + ''.join(lines))
    stderr.flush()


# --- modules that several threads import at once (builtins._load) ---

_waiting = {}               # thread -> the module that it waits for


def _wait_for_module(name):
    """Until another thread has run its body. Not if that thread waits in its turn for one that this thread runs: a circle of imports."""
    me, running = get_ident(), _loading.get(name)
    other = running
    while other is not None and other[0] != me:
        other = _loading.get(_waiting.get(other[0]))
    if running is None or other is not None:
        return
    end = signal_lock('import')
    _waiting[me] = name
    running[1].append(end)
    try:
        if _loading.get(name) is running:       # or it has just ended, and nobody will release the lock
            end.acquire()
    finally:
        del _waiting[me]


def _after_fork(parent):
    """In the child of that thread: nobody goes on with what the other threads were loading, so it's as if they had not begun."""
    for name, (ident, locks) in list(_loading.items()):
        if ident == parent:
            _loading[name] = get_ident(), []
        else:
            del _loading[name]
            sys.modules.pop(name, None)
