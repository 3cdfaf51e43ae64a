# cpython: no
import threading, time
from collections import deque
from functools import wraps
class TokenBucket:
    def __init__(self, rate, capacity):
        self._rate, self.capacity = rate, capacity
        self._tokens = capacity
        self._last = time.monotonic()
        self._lock = threading.Lock()
    def consume(self, n=1):
        with self._lock:
            now = time.monotonic()
            self._tokens = min(self.capacity, self._tokens + (now - self._last) * self._rate)
            self._last = now
            if self._tokens >= n:
                self._tokens -= n
                return True
            return False
class SlidingWindow:
    def __init__(self, max_calls, period):
        self.calls = deque(); self.max_calls = max_calls; self.period = period
        self.lock = threading.Lock()
    def __call__(self, func):
        @wraps(func)
        def wrapper(*args, **kwargs):
            while True:
                with self.lock:
                    now = time.monotonic()
                    while self.calls and now - self.calls[0] >= self.period:
                        self.calls.popleft()
                    if len(self.calls) < self.max_calls:
                        self.calls.append(now)
                        break
                    wait = self.period - (now - self.calls[0])
                time.sleep(wait)
            return func(*args, **kwargs)
        return wrapper
@SlidingWindow(3, 0.2)
def api(i):
    """호출"""
    return i
s = time.monotonic()
out = []
ts = [threading.Thread(target=lambda i=i: out.append(api(i))) for i in range(9)]
[t.start() for t in ts]; [t.join() for t in ts]
e = time.monotonic() - s
print(sorted(out), api.__name__, api.__doc__, round(e, 1))
tb = TokenBucket(10, 5)
print([tb.consume() for _ in range(7)])
time.sleep(0.25)
print([tb.consume() for _ in range(4)])
# expect: [0, 1, 2, 3, 4, 5, 6, 7, 8] api 호출 0.4
# expect: [True, True, True, True, True, False, False]
# expect: [True, True, False, False]
