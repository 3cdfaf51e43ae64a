# disk: fcfs:seek=0ns:rotation=10ms:transfer=0ns
# cores: 1
import os, threading, time
def took(start):
    return round((time.perf_counter() - start) * 100)   # in units of 10 ms
fd = os.open('/tmp/f', os.O_RDWR | os.O_CREAT)
start = time.perf_counter()
os.write(fd, b'x' * 100)
print(took(start))                          # expect: 1
os.fsync(fd)
print(took(start))                          # expect: 2
print(os.pread(fd, 4, 0), took(start))      # expect: b'xxxx' 3
print(os.read(fd, 4), took(start))          # expect: b'' 3
counted = []
def compute():
    while len(counted) < 50:
        counted.append(time.perf_counter())
worker = threading.Thread(target=compute)
start = time.perf_counter()
worker.start()
os.pwrite(fd, b'y', 0)                      # meanwhile the other thread has the core
worker.join()
print(took(start), counted[-1] - start < 0.01)  # expect: 1 True
