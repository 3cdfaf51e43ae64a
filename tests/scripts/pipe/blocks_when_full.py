import os
r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(r)
    os.write(w, b"x" * 200000)
    os._exit(0)
os.close(w)
total = 0
while chunk := os.read(r, 50000):
    total += len(chunk)
os.wait()
print(total)  # expect: 200000
