import os
import threading
def work():
    ids.append((os.getpid(), threading.get_native_id(), threading.get_ident()))

ids = []
threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len({pid for pid, _, _ in ids}), len({tid for _, tid, _ in ids}), threading.get_native_id() == os.getpid())  # expect: 1 3 True
print(all(t.native_id is not None and t.ident is not None for t in threads))  # expect: True
