# Files of the size that programs about waiting for disks write.
import os, tempfile, threading

os.chdir(tempfile.mkdtemp())

def write(number):
    with open(f'{number}.bin', 'wb') as file:
        for _ in range(10):
            file.write(b'x' * 1_000_000)

threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print([os.path.getsize(f'{number}.bin') for number in range(4)])  # expect: [10000000, 10000000, 10000000, 10000000]
