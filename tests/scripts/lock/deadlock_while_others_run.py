# cpython: no
# Two daemons deadlock; the main thread goes on and ends. The report says when it happened.
import threading, time

a, b = threading.RLock(), threading.Lock()


def take(first, second):
    with first:
        time.sleep(0.01)
        with second:
            print('never')


for pair in ((a, b), (b, a)):
    threading.Thread(target=take, args=pair, daemon=True).start()
time.sleep(0.1)
print('main goes on')       # expect: main goes on
# expect stderr matches:   deadlock at 1\d\.\d* ?ms, cycle: .* → .* → .*
