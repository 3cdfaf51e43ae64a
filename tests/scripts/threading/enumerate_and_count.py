import threading
release = threading.Event()
threads = [threading.Thread(target=release.wait, name=f"t{n}") for n in range(3)]
print(threading.active_count())  # expect: 1
for t in threads:
    t.start()
print(threading.active_count(), sorted(t.name for t in threading.enumerate()))  # expect: 4 ['MainThread', 't0', 't1', 't2']
release.set()
for t in threads:
    t.join()
print(threading.active_count())  # expect: 1
