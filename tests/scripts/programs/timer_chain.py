# cpython: no
import threading
import time
count = 0
start = time.time()
def tick():
    global count
    count += 1
    elapsed = time.time() - start
    print(f"{count}번째 틱 ({elapsed:.1f}s)")
    if count < 5:
        t = threading.Timer(0.2, tick)
        t.daemon = True
        t.start()
    else:
        done.set()
done = threading.Event()
tick()
done.wait(timeout=5)
t2 = threading.Timer(10, print, args=["never"])
t2.start()
time.sleep(0.1)
t2.cancel()
t2.join()
print("cancelled", t2.finished.is_set(), t2.interval)

class RepeatTimer(threading.Timer):
    def run(self):
        while not self.finished.wait(self.interval):
            self.function(*self.args, **self.kwargs)

hits = []
rt = RepeatTimer(0.1, lambda x, y=1: hits.append((x, y)), args=("a",), kwargs={"y": 2})
rt.start()
time.sleep(0.35)
rt.cancel()
rt.join()
print(hits)
# expect: 1번째 틱 (0.0s)
# expect: 2번째 틱 (0.2s)
# expect: 3번째 틱 (0.4s)
# expect: 4번째 틱 (0.6s)
# expect: 5번째 틱 (0.8s)
# expect: cancelled True 10
# expect: [('a', 2), ('a', 2), ('a', 2)]
