import os
a, b = os.pipe(), os.pipe()
pid = os.fork()
if pid == 0:
    for _ in range(3):
        n = int(os.read(a[0], 10))
        os.write(b[1], str(n + 1).encode())
    os._exit(0)
n = 0
for _ in range(3):
    os.write(a[1], str(n).encode())
    n = int(os.read(b[0], 10))
os.wait()
print(n)  # expect: 3
