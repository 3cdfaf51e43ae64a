"""Starting a child afresh: a new process that loads the program again and is told, through a pipe,
what to do. Nothing is inherited but descriptors; so what the child gets must be picklable, and the
program must not start children while it is only being loaded."""

import io
import os
import posix
import sys

import pickle
from multiprocessing import context, process, reduction

_MARK = '--multiprocessing-fork'
_is_loading = False         # this is a child, and the program is being loaded


def _launch(child):
    """Starts a process object; its pid."""
    get_preparation_data()
    context._spawning = True
    try:
        data = _dumped(child)
        tracker = sys.modules.get('multiprocessing.resource_tracker')
        surroundings = _dumped((context._default_context.get_start_method(), list(sys.argv), os.environ, tracker and tracker.getfd()))
    finally:
        context._spawning = False
    reader, writer = os.pipe()
    pid = posix.fork()
    if pid == 0:
        os.close(writer)
        _execute([_MARK, str(reader)])
    os.close(reader)
    with os.fdopen(writer, 'wb') as file:
        file.write(len(surroundings).to_bytes(4, 'big') + surroundings + data)
    return pid


def _dumped(obj):
    buffer = io.BytesIO()
    reduction.dump(obj, buffer)
    return buffer.getvalue()


def _execute(arguments):
    posix._execute(b''.join(argument.encode() + b'\0' for argument in arguments))


def get_preparation_data():
    _check_not_importing_main()


def _check_not_importing_main():  # shown
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
    names = {'spawn_main': spawn_main, 'load_program': load_program}
    exec('code = spawn_main(load_program)', names)      # a text, as the command line of such a child is one
    return names['code']


def spawn_main(load_program):
    return _main(int(sys.argv[2]), load_program)


def _main(fd, load_program):  # shown
    with os.fdopen(fd, 'rb') as from_parent:
        size = int.from_bytes(from_parent.read(4), 'big')
        context._default_context._chosen, sys.argv[:], environ, tracker_fd = pickle.loads(from_parent.read(size))
        os.environ.update(environ)
        if tracker_fd is not None:
            __import__('multiprocessing.resource_tracker', fromlist=[''])._resource_tracker._fd = tracker_fd
        data = from_parent.read()
    prepare(load_program)
    return pickle.loads(data)._bootstrap()


def prepare(load_program):
    process._current._name = 'SpawnProcess'     # until it is known what it is called
    _fixup_main_from_path(load_program)


def _fixup_main_from_path(load_program):  # shown
    global _is_loading
    _is_loading = True
    run_path(load_program)
    _is_loading = False


# The calls between are told in the tracebacks of programs that lack the guard `if __name__ == '__main__'`.

def run_path(load_program):  # in <frozen runpy>
    _run_module_code(load_program)


def _run_module_code(load_program):  # in <frozen runpy>
    _run_code(load_program)


def _run_code(load_program):  # in <frozen runpy>
    load_program()
