"""A child that is a copy of this process."""

import os
import sys


class Popen:
    """What starts a process object; its pid."""

    method = 'fork'

    def __init__(self, process_obj):
        sys.stdout.flush()      # or the child would print it, too
        sys.stderr.flush()
        self._launch(process_obj)

    def _launch(self, process_obj):  # shown
        self.pid = os.fork()
        if self.pid == 0:
            code = 1
            try:
                code = process_obj._bootstrap()
            finally:
                os._exit(code)
