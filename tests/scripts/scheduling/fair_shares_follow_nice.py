# cores: 1
# scheduler: cfs
# Two endless processes, nice 0 and nice 5: their weights are 1024 and 335.
import os, signal, time

begin = time.perf_counter()

def spin(nice, writer):
    os.nice(nice)
    while time.process_time() < 100:
        if time.perf_counter() - begin > 2:
            os.write(writer, f'{nice} {time.process_time()}\n'.encode())
            os._exit(0)

reader, writer = os.pipe()
for nice in (0, 5):
    if os.fork() == 0:
        spin(nice, writer)
os.close(writer)
for _ in range(2):
    os.wait()
times = dict(line.split() for line in os.read(reader, 1000).decode().splitlines())
print(round(float(times['0']) / 2, 2), round(float(times['5']) / 2, 2))    # expect: 0.75 0.25
