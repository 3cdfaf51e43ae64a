import threading
threading.Semaphore(-1)  # expect error: ValueError: semaphore initial value must be >= 0
