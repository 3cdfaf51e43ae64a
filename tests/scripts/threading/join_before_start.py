import threading
threading.Thread(target=print).join()  # expect error: RuntimeError: cannot join thread before it is started
