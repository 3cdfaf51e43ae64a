import os
os.waitpid(os.getpid(), 0)  # expect error: ChildProcessError: [Errno 10] No child processes
