import threading
def outer():
    print(threading.Thread(target=print).daemon)  # expect: True

t = threading.Thread(target=outer, daemon=True)
t.start()
t.join()
print(threading.Thread(target=print).daemon, threading.current_thread().daemon)  # expect: False False
