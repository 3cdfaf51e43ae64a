"""A child that begins afresh."""

from multiprocessing import popen_fork, spawn


class Popen(popen_fork.Popen):
    method = 'spawn'

    def __init__(self, process_obj):
        super().__init__(process_obj)

    def _launch(self, process_obj):  # shown
        self.pid = spawn._launch(process_obj)
