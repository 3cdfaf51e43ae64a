import threading
threading.Lock().release()  # expect error: RuntimeError: release unlocked lock
