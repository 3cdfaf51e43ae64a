import threading
threading.Condition().wait()  # expect error: RuntimeError: cannot wait on un-acquired lock
