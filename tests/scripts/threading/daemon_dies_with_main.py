import threading
import time
def work():
    time.sleep(1)
    print("never")

t = threading.Thread(target=work, daemon=True)
t.start()
print("main done", t.daemon)  # expect: main done True
