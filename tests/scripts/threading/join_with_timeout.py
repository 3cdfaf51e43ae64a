import threading
import time
t = threading.Thread(target=time.sleep, args=(0.2,))
t.start()
t.join(0.01)
print(t.is_alive())  # expect: True
t.join()
print(t.is_alive())  # expect: False
