# cpython: no
import mmap, os, time, posix_ipc as ipc
semaphore = ipc.Semaphore('/gate', ipc.O_CREX, initial_value=1)
memory = ipc.SharedMemory('/board', ipc.O_CREX, size=64)
board = mmap.mmap(memory.fd, memory.size)
memory.close_fd()
for i in range(2):
    if os.fork() == 0:
        gate, mine = ipc.Semaphore('/gate'), ipc.SharedMemory('/board')
        view = mmap.mmap(mine.fd, mine.size)
        for _ in range(20):
            with gate:
                count = int.from_bytes(view[:4], 'little')
                time.sleep(0)
                view[:4] = (count + 1).to_bytes(4, 'little')
        os._exit(0)
for _ in range(2):
    os.wait()
print(int.from_bytes(board[:4], 'little'))      # expect: 40
with semaphore:
    print(semaphore.value)                      # expect: 0
    try:
        semaphore.acquire(0)
    except ipc.BusyError as error:
        print(error)                            # expect: Semaphore is busy
semaphore.release()
print(semaphore.value)                          # expect: 2
print(sorted(os.listdir('/dev/shm')))           # expect: ['board', 'sem.gate']
semaphore.unlink()
memory.unlink()
print(os.listdir('/dev/shm'))                   # expect: []
for make in (lambda: ipc.Semaphore('/gate'), lambda: ipc.SharedMemory('/board'), lambda: ipc.Semaphore('gate'),
             lambda: ipc.unlink_semaphore('/gate')):
    try:
        make()
    except (ipc.Error, ValueError) as error:
        print(type(error).__name__, error)
# expect: ExistentialError No semaphore exists with the specified name
# expect: ExistentialError No shared memory exists with the specified name
# expect: ValueError The name must begin with a slash and have no other
# expect: ExistentialError No semaphore exists with the specified name
first, second = ipc.Semaphore(None, ipc.O_CREX), ipc.Semaphore(None, ipc.O_CREX)
print(first.name != second.name)                # expect: True
