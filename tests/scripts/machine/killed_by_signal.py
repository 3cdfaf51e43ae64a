import os
import signal
os.kill(os.getpid(), signal.SIGKILL)
# expect exit: 137
# cpython: no
