import threading
t = threading.Thread(target=print, name="w")
def shape(x):  # without the identifier
    return "".join("#" if c.isdigit() else c for c in repr(x)).replace("#", "")
print(shape(t))  # expect: <Thread(w, initial)>
t.start()  # expect:
t.join()
print(shape(t))  # expect: <Thread(w, stopped )>
print(shape(threading.main_thread()))  # expect: <_MainThread(MainThread, started )>
