# RLIMIT_AS: what would go beyond it fails with MemoryError, or ENOMEM, and the process goes on.
import mmap, os, resource, threading

def here():
    with open('/proc/self/statm') as file:
        return int(file.read().split()[0]) * 4096

MB = 1 << 20
resource.setrlimit(resource.RLIMIT_AS, (here() + 40 * MB, resource.RLIM_INFINITY))

for name, make in (('bytearray', lambda: bytearray(60 * MB)), ('list', lambda: [0] * (10 * MB)), ('str', lambda: 'ab' * (40 * MB)),
                   ('bytes', lambda: b'ab' * (40 * MB)), ('tuple', lambda: (1,) * (10 * MB)), ('joined', lambda: ('a' * 21 * MB) + ('b' * 21 * MB))):
    try:
        print(name, len(make()))
    except MemoryError as error:
        print(name, type(error).__name__, error.args)

try:
    mmap.mmap(-1, 60 * MB)
except OSError as error:
    print(error)
view = mmap.mmap(-1, MB)
print(len(view), len(bytearray(5 * MB)))
view.close()

kept = []
try:
    while True:
        kept.append(bytearray(2 * MB))
except MemoryError:
    count, kept = len(kept), None
print(4 < count < 24)
for _ in range(100):            # garbage does not count
    block = bytearray(10 * MB)
print(len(block) // MB)
block = None
text = 'x' * 1000
try:
    while True:
        text += text
except MemoryError:
    print(1 << 19 < len(text))
numbers = []
try:
    while True:
        numbers.extend(range(10000))
except MemoryError:
    print(len(numbers) > 100000)
numbers = text = None

pid = os.fork()
if pid == 0:
    try:
        bytearray(60 * MB)
    except MemoryError:
        os.write(1, b'a child has the limit, too\n')
    os._exit(0)
os.waitpid(pid, 0)
resource.setrlimit(resource.RLIMIT_AS, (MB, resource.RLIM_INFINITY))
try:
    threading.Thread(target=print).start()
except RuntimeError as error:
    print(error)
resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print(len(bytearray(45 * MB)) // MB)

# expect: bytearray MemoryError ()
# expect: list MemoryError ()
# expect: str MemoryError ()
# expect: bytes MemoryError ()
# expect: tuple MemoryError ()
# expect: joined MemoryError ()
# expect: [Errno 12] Cannot allocate memory
# expect: 1048576 5242880
# expect: True
# expect: 10
# expect: True
# expect: True
# expect: a child has the limit, too
# expect: can't start new thread
# expect: 45
