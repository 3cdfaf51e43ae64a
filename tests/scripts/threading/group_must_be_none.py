import threading
threading.Thread("name")  # expect error: AssertionError: group argument must be None for now
