import os
r, w = os.pipe()
os.close(r)
os.write(w, b"x")  # expect error: BrokenPipeError: [Errno 32] Broken pipe
