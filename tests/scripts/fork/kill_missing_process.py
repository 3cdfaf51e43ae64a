import os
os.kill(999999, 0)  # expect error: ProcessLookupError: [Errno 3] No such process
