import os
os.wait()  # expect error: ChildProcessError: [Errno 10] No child processes
