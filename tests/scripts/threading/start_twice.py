import threading
t = threading.Thread(target=print, args=("run",))
t.start()
t.join()
t.start()  # expect error: RuntimeError: threads can only be started once
# expect: run
