# Right after fork() nearly all pages are shared: the proportional size of a process is half of its resident size.
import os

data = [[i] * 100 for i in range(1000)]


def rollup(pid):
    with open(f"/proc/{pid}/smaps_rollup") as file:
        next(file)
        return {name: int(value.split()[0]) for name, value in (line.split(":", 1) for line in file)}


alone = rollup("self")
print(alone["Private_Dirty"] > 9 * alone["Shared_Dirty"])  # expect: True
ready_read, ready_write = os.pipe()
go_read, go_write = os.pipe()
pid = os.fork()
if pid == 0:
    os.write(ready_write, b".")
    os.read(go_read, 1)
    for row in data:
        row[0] = -1
    os.write(ready_write, b".")
    os.read(go_read, 1)
    os._exit(0)
os.read(ready_read, 1)
shared = rollup(pid)
print(shared["Pss"] < 0.75 * shared["Rss"])  # expect: True
os.write(go_write, b".")
os.read(ready_read, 1)
after = rollup(pid)
print(after["Private_Dirty"] - shared["Private_Dirty"] >= 700)  # expect: True
print(after["Pss"] > shared["Pss"])  # expect: True
os.write(go_write, b".")
os.waitpid(pid, 0)
