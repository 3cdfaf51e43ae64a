import sys
import threading
print(threading.stack_size(), threading.stack_size(256 * 1024), threading.stack_size())  # expect: 0 0 262144
for size in (100, -1):
    try:
        threading.stack_size(size)
    except ValueError as error:
        print(error)
        # expect: size not valid: 100 bytes
        # expect: size must be 0 or a positive value
threading.stack_size(0)
print(threading.stack_size())  # expect: 0


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


sys.setrecursionlimit(100_000)
print(depth(20_000))  # expect: 20000
threading.stack_size(64 << 20)
deep = threading.Thread(target=lambda: print(depth(60_000)))
deep.start()
deep.join()  # expect: 60000
threading.stack_size(2 << 40)
try:
    threading.Thread(target=print).start()
except RuntimeError as error:
    print(error)  # expect: can't start new thread
