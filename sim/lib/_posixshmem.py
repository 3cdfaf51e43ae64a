"""Shared memory by name, as the kernel has it."""

import _multiprocessing as _kernel


def _named(call, path, *arguments):
    try:
        return call(*arguments, path)
    except OSError as error:
        number, text = error.errno, error.strerror
    raise OSError(number, text, path)


def shm_create(path, size):
    return _named(_kernel.shm_create, path, size)


def shm_open(path):
    return _named(_kernel.shm_open, path)


def shm_unlink(path):
    _named(_kernel.shm_unlink, path)
