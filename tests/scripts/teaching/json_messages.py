import json
import threading
import queue

tasks = queue.Queue()
results = {}
lock = threading.Lock()

def worker():
    while True:
        raw = tasks.get()
        if raw is None:
            break
        msg = json.loads(raw)
        with lock:
            results[msg["id"]] = sum(msg["values"])
        tasks.task_done()

ts = [threading.Thread(target=worker, daemon=True) for _ in range(3)]
for t in ts: t.start()
for i in range(5):
    tasks.put(json.dumps({"id": i, "values": list(range(i + 1)), "name": "작업"}))
tasks.join()
for _ in ts: tasks.put(None)
for t in ts: t.join()
print(json.dumps({str(k): results[k] for k in sorted(results)}, indent=2))
# expect: {
# expect:   "0": 0,
# expect:   "1": 1,
# expect:   "2": 3,
# expect:   "3": 6,
# expect:   "4": 10
# expect: }
print(json.dumps([1.5, None, True, "한글"], ensure_ascii=False))  # expect: [1.5, null, true, "한글"]
