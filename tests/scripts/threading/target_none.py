import threading
t = threading.Thread()
t.start()
t.join()
print("nothing to do")  # expect: nothing to do
