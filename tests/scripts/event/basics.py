import threading
e = threading.Event()
print(e.is_set(), e.wait(0.01))  # expect: False False
e.set()
print(e.is_set(), e.wait())  # expect: True True
e.clear()
print(e.is_set())  # expect: False
