import re
import threading
t = threading.Thread(target=print, name="w")
def shape(x):
    return re.sub(r"\d{3,}", "N", repr(x))
print(shape(t))
t.start()
t.join()
print(shape(t))
print(shape(threading.main_thread()))
# expect: <Thread(w, initial)>
# expect:
# expect: <Thread(w, stopped N)>
# expect: <_MainThread(MainThread, started N)>
