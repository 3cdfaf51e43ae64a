"""A child that begins afresh; the server that CPython has for it would make no difference."""

from multiprocessing import popen_fork, spawn


class Popen(popen_fork.Popen):
    method = 'forkserver'

    def __init__(self, process_obj):
        super().__init__(process_obj)

    def _launch(self, process_obj):  # shown
        self.pid = spawn._launch(process_obj)
