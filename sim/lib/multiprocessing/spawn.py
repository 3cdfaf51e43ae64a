"""Starting a child afresh: a new process that loads the program again and is told, through a pipe,
what to do. Nothing is inherited but descriptors; so what the child gets must be picklable, and the
program must not start children while it is only being loaded."""

import os
import posix
import sys

import pickle
from multiprocessing import context, process

_MARK = '--multiprocessing-fork'
_is_loading = False         # this is a child, and the program is being loaded


def _launch(child):
    """Starts a process object; its pid."""
    _check_not_loading()
    context._spawning = True
    try:
        data = pickle.dumps(child)
        surroundings = pickle.dumps((context._default_context.get_start_method(), list(sys.argv), os.environ))
    finally:
        context._spawning = False
    reader, writer = os.pipe()
    sys.stdout.flush()
    sys.stderr.flush()
    pid = posix.fork()
    if pid == 0:
        os.close(writer)
        _execute([_MARK, str(reader)])
    os.close(reader)
    with os.fdopen(writer, 'wb') as file:
        file.write(len(surroundings).to_bytes(4, 'big') + surroundings + data)
    return pid


def _execute(arguments):
    posix._execute(b''.join(argument.encode() + b'\0' for argument in arguments))


def _check_not_loading():
    if _is_loading:
        raise RuntimeError('''
        An attempt has been made to start a new process before the
        current process has finished its bootstrapping phase.

        This probably means that you are not using fork to start your
        child processes and you have forgotten to use the proper idiom
        in the main module:

            if __name__ == '__main__':
                freeze_support()
                ...

        The "freeze_support()" line can be omitted if the program
        is not going to be frozen to produce an executable.''')


def _run(load_program):
    """The whole life of such a child; its exit code."""
    global _is_loading
    descriptor = int(sys.argv[2])
    with os.fdopen(descriptor, 'rb') as file:
        size = int.from_bytes(file.read(4), 'big')
        context._default_context._chosen, sys.argv[:], environ = pickle.loads(file.read(size))
        os.environ.update(environ)
        data = file.read()
    _is_loading = True
    process._current._name = 'SpawnProcess'     # until it is known what it is called
    load_program()
    _is_loading = False
    return pickle.loads(data)._bootstrap()
