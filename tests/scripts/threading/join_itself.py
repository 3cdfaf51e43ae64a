import threading
threading.current_thread().join()  # expect error: RuntimeError: cannot join current thread
