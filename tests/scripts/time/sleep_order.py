import threading
import time
def work(n):
    time.sleep(n / 50)
    print(n)
    # expect: 1
    # expect: 2
    # expect: 3

threads = [threading.Thread(target=work, args=(n,)) for n in (3, 1, 2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
