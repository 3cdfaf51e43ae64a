import threading
t = threading.Thread(target=print, name="w")
def shape(x):  # without the identifier
    return repr(x).rstrip("0123456789)>").rstrip()
print(shape(t))
t.start()
t.join()
print(shape(t))
print(shape(threading.main_thread()))
# expect: <Thread(w, initial
# expect:
# expect: <Thread(w, stopped
# expect: <_MainThread(MainThread, started
