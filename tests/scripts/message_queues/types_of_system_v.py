# cpython: no
import os, sysv_ipc as ipc
queue = ipc.MessageQueue(1234, ipc.IPC_CREX)
for text, type in (('a', 3), ('b', 1), ('c', 2), ('d', 1)):
    queue.send(text, type=type)
print(queue.receive(type=1), queue.receive(type=-2), queue.receive(), queue.current_messages)
# expect: (b'b', 1) (b'd', 1) (b'a', 3) 1
try:
    queue.receive(block=False, type=7)
except ipc.BusyError as error:
    print(error)                                # expect: The queue is empty
if os.fork() == 0:
    ipc.MessageQueue(1234).send('hello from the child', type=os.getpid())
    os._exit(0)
pid, _ = os.wait()
print(queue.receive(type=pid), queue.last_send_pid == pid)  # expect matches: \(b'hello from the child', \d+\) True
memory = ipc.SharedMemory(77, ipc.IPC_CREX, size=100)
semaphore = ipc.Semaphore(78, ipc.IPC_CREX, initial_value=0)
if os.fork() == 0:
    ipc.SharedMemory(77).write(b'shared')
    ipc.Semaphore(78).release()
    os._exit(0)
semaphore.acquire()
print(memory.read(6), memory.size)              # expect: b'shared' 100
os.wait()
for each in (queue, memory, semaphore):
    each.remove()
try:
    ipc.MessageQueue(1234)
except ipc.ExistentialError as error:
    print(error)                                # expect: No queue exists with the key 1234
print(ipc.ftok('/tmp', 65) == ipc.ftok('/tmp', 65))     # expect: True
