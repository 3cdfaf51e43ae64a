import threading
threading.Condition().notify()  # expect error: RuntimeError: cannot notify on un-acquired lock
