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
