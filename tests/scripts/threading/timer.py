import threading
def ring():
    print("ring")  # expect: ring

t = threading.Timer(0.01, ring)
t.start()
t.join()
u = threading.Timer(10, ring)
u.start()
u.cancel()
u.join()
print("done")  # expect: done
