import time
time.sleep(-1)  # expect error: ValueError: sleep length must be non-negative
