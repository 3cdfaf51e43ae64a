import threading
t = threading.Thread(target=print, args=("old",))
t.setName("veteran")
t.setDaemon(True)
print(t.getName(), t.isDaemon(), threading.currentThread() is threading.current_thread(), threading.activeCount())
t.start()
t.join()
# expect: veteran True True 1
# expect: old
