import threading
def show():
    print(threading.current_thread().name)

print(threading.current_thread().name, threading.main_thread() is threading.current_thread())
for t in (threading.Thread(target=show), threading.Thread(target=show, name="worker"), threading.Thread(target=show)):
    print(t.name, t.is_alive())
    t.start()
    t.join()
    print(t.is_alive())
t.name = "renamed"
print(t.name)
# expect: MainThread True
# expect: Thread-1 (show) False
# expect: Thread-1 (show)
# expect: False
# expect: worker False
# expect: worker
# expect: False
# expect: Thread-2 (show) False
# expect: Thread-2 (show)
# expect: False
# expect: renamed
