import threading
t = threading.Thread(target=print, args=("old",))
t.setName("veteran")
t.setDaemon(True)
print(t.getName(), t.isDaemon(), threading.currentThread() is threading.current_thread(), threading.activeCount())
t.start()
t.join()
# expect: veteran True True 1
# expect: old
# expect stderr: old_names.py:3: DeprecationWarning: setName() is deprecated, set the name attribute instead
# expect stderr:   t.setName("veteran")
# expect stderr: old_names.py:4: DeprecationWarning: setDaemon() is deprecated, set the daemon attribute instead
# expect stderr:   t.setDaemon(True)
# expect stderr: old_names.py:5: DeprecationWarning: getName() is deprecated, get the name attribute instead
# expect stderr:   print(t.getName(), t.isDaemon(), threading.currentThread() is threading.current_thread(), threading.activeCount())
# expect stderr: old_names.py:5: DeprecationWarning: isDaemon() is deprecated, get the daemon attribute instead
# expect stderr:   print(t.getName(), t.isDaemon(), threading.currentThread() is threading.current_thread(), threading.activeCount())
# expect stderr: old_names.py:5: DeprecationWarning: currentThread() is deprecated, use current_thread() instead
# expect stderr:   print(t.getName(), t.isDaemon(), threading.currentThread() is threading.current_thread(), threading.activeCount())
# expect stderr: old_names.py:5: DeprecationWarning: activeCount() is deprecated, use active_count() instead
# expect stderr:   print(t.getName(), t.isDaemon(), threading.currentThread() is threading.current_thread(), threading.activeCount())
