import os
os.read(99, 1)  # expect error: OSError: [Errno 9] Bad file descriptor
