# cpython: no
import posix_ipc, sysv_ipc
def refused(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)
make, new = posix_ipc.MessageQueue, posix_ipc.O_CREX
refused(lambda: make('/a', new, max_messages=10 ** 9))                          # expect: ValueError Invalid parameter(s)
refused(lambda: posix_ipc.SharedMemory('/b', new, size=10 ** 12))               # expect: OSError [Errno 28] No space left on device
refused(lambda: posix_ipc.Semaphore('/s', new, initial_value=-1))               # expect: ValueError The initial value must be >= 0
refused(lambda: posix_ipc.Semaphore('/s', new, initial_value=10 ** 15))         # expect: ValueError The initial value is too large
refused(lambda: posix_ipc.Semaphore('/' + 'a' * 300, new))                      # expect matches: OSError \[Errno 36\] File name too long: '/dev/shm/sem.a+'
refused(lambda: posix_ipc.Semaphore(5))                                         # expect: TypeError name must be a str
refused(lambda: make('/q', new).send(b'', priority=-1))                         # expect: ValueError The priority must be between 0 and 32767
refused(lambda: sysv_ipc.MessageQueue(1, sysv_ipc.IPC_CREX, max_message_size=10 ** 9))  # expect: ValueError The message length must be 1 to 65536
refused(lambda: sysv_ipc.SharedMemory(3, sysv_ipc.IPC_CREX, size=10 ** 12))     # expect: OSError [Errno 22] Invalid argument
refused(lambda: sysv_ipc.Semaphore('x', sysv_ipc.IPC_CREX))                     # expect: TypeError Key must be an integer
queue = make('/r', new, max_messages=2)
queue.block = False
queue.send(b'')
queue.send('x')
refused(lambda: queue.send('y'))                                                # expect: BusyError The queue is full
print(queue.receive(), queue.receive())                                         # expect: (b'', 0) (b'x', 0)
refused(queue.receive)                                                          # expect: BusyError The queue is empty
queue.close()
refused(queue.receive)                                                          # expect: ExistentialError The queue is closed
