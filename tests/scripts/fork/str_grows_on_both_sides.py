import os

# A str that can be continued in place is continued by parent and child, each in its own memory.
text = ''
for _ in range(1000):
    text += 'shared'
read_end, write_end = os.pipe()
pid = os.fork()
text += 'child' if pid == 0 else 'parent'
if pid == 0:
    os.write(write_end, (text[-11:] + f' {len(text)}').encode())
    os._exit(0)
os.waitpid(pid, 0)
print(os.read(read_end, 100).decode())  # expect: sharedchild 6005
print(text[-12:], len(text))  # expect: sharedparent 6006
