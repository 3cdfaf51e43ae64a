import threading
t = threading.Thread(target=print)
t.start()
t.join()
try:
    t.daemon = True
except RuntimeError as error:
    print(error)
u = threading.Thread(target=threading.Event().wait, args=(0.05,))
u.start()
u.daemon = True  # expect error: RuntimeError: cannot set daemon status of active thread
# expect:
# expect: cannot set daemon status of active thread
