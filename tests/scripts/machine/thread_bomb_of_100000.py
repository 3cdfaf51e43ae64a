# cpython: no
import threading, time

for i in range(100_000):
    threading.Thread(target=time.sleep, args=(1000,), daemon=True).start()
# expect exit: 4
# expect stderr matches: thread limit reached .*8192 threads alive.*
# expect stderr matches:   thread A .* was at line 5: .*
