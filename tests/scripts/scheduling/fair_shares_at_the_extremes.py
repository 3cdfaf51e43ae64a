# cores: 1
# scheduler: eevdf
# nice -20 beside nice 0, set while they run and before they sleep: weights 88761 and 1024, 98.86 % and 1.14 % of the core.
# cpython: no
import os, time

begin = time.monotonic() + 0.05


def spin(nice, writer):
    os.setpriority(os.PRIO_PROCESS, 0, nice)
    time.sleep(begin - time.monotonic())
    before = time.process_time()
    while time.monotonic() < begin + 3:
        for i in range(100):
            pass
    os.write(writer, f'{nice} {time.process_time() - before}\n'.encode())
    os._exit(0)


reader, writer = os.pipe()
for nice in (-20, 0):
    if os.fork() == 0:
        spin(nice, writer)
for _ in range(2):
    os.wait()
times = dict(line.split() for line in os.read(reader, 1000).decode().splitlines())
share = float(times['0']) / (float(times['0']) + float(times['-20']))
print(abs(share - 0.0114) < 0.002)      # expect: True
