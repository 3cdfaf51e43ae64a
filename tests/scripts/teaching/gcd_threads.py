import math, threading, time
from datetime import datetime
def heavy(n, myid):
    for x in range(1, n):
        for y in range(1, n):
            math.gcd(x, y)
    print(myid, "is done", math.factorial(10), math.isqrt(n), f"{math.sin(math.pi / 6):.3f}")
    # expect: 0 is done 3628800 6 0.500
    # expect: 1 is done 3628800 6 0.500
    # expect: 2 is done 3628800 6 0.500
    # expect: 3 is done 3628800 6 0.500
start = datetime.now()
threads = []
for i in range(4):
    t = threading.Thread(target=heavy, args=(40, i))
    threads.append(t)
    t.start()
for t in threads:
    t.join()
end = datetime.now()
print("took less than a minute:", (end - start).total_seconds() < 60)  # expect: took less than a minute: True
# cpython: no
