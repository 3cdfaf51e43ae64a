import threading
threading.Lock().acquire(False, 1)  # expect error: ValueError: can't specify a timeout for a non-blocking call
