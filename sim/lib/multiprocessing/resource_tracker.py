"""A process that removes shared memory which nobody has unlinked. It ends after all that could do so: with the last one that has the
other end of its pipe, through which they tell it what they made, opened and removed."""

import os
import posix
import sys
import time
import warnings

import _commands
import _posixshmem

_START, _FORMATTING = 0.03, 0.01        # what CPython's takes to begin as a program of its own, and to load what it needs for its warnings


class ResourceTracker:
    def __init__(self):
        self._fd = self._pid = None

    def getfd(self):
        self.ensure_running()
        return self._fd

    def ensure_running(self):
        if self._fd is not None:
            return
        reader, self._fd = os.pipe()
        os.set_inheritable(reader, True)
        self._pid = os._fork_for_program()
        if self._pid == 0:
            _commands.leave_program()
            main(reader)
            os._exit(0)
        os.close(reader)

    def register(self, name, rtype):
        self._send('REGISTER', name, rtype)

    def unregister(self, name, rtype):
        self._send('UNREGISTER', name, rtype)

    def _send(self, cmd, name, rtype):
        os.write(self.getfd(), f'{cmd}:{name}:{rtype}\n'.encode('ascii'))


_resource_tracker = ResourceTracker()
ensure_running = _resource_tracker.ensure_running
register = _resource_tracker.register
unregister = _resource_tracker.unregister
getfd = _resource_tracker.getfd


def main(fd):
    for signal in (2, 15):
        posix._signal_action(signal, 1)      # they are for the others
    time.sleep(_START)
    cache = {'semaphore': set(), 'shared_memory': set()}
    with os.fdopen(fd) as lines:
        for line in lines:
            try:
                cmd, name, rtype = line.strip().split(':')
                if cmd == 'REGISTER':
                    cache[rtype].add(name)
                elif cmd == 'UNREGISTER':
                    cache[rtype].remove(name)
                else:
                    raise RuntimeError('unrecognized command %r' % cmd)
            except Exception:
                sys.excepthook(*sys.exc_info())
    time.sleep(_FORMATTING)
    for rtype, names in cache.items():
        if names:
            warnings.warn('resource_tracker: There appear to be %d '
                          'leaked %s objects to clean up at shutdown' % (len(names), rtype))
        for name in names if rtype == 'shared_memory' else ():
            try:
                _posixshmem.shm_unlink(name)
            except OSError as e:
                warnings.warn('resource_tracker: %r: %s' % (name, e))
