import time
start = time.perf_counter()
for _ in range(3):
    time.sleep(0.02)
print(0.06 <= time.perf_counter() - start < 0.5)  # expect: True
