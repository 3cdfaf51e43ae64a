# cpython: no
import os, time, posix_ipc as ipc
queue = ipc.MessageQueue('/work', ipc.O_CREX, max_messages=4, max_message_size=16)
for text, priority in (('low', 1), ('high', 9), ('low again', 1), ('middle', 5)):
    queue.send(text, priority=priority)
print(queue.current_messages, queue.max_messages, queue.max_message_size)  # expect: 4 4 16
try:
    queue.send('too many', timeout=0.1)
except ipc.BusyError as error:
    print(error)                                # expect: The queue is full
for _ in range(4):
    print(queue.receive())
# expect: (b'high', 9)
# expect: (b'middle', 5)
# expect: (b'low', 1)
# expect: (b'low again', 1)
started = time.monotonic()
try:
    queue.receive(timeout=0.2)
except ipc.BusyError as error:
    print(error, time.monotonic() - started >= 0.2)     # expect: The queue is empty True
try:
    queue.send('x' * 17)
except ValueError as error:
    print(error)                                # expect: The message is too long
try:
    ipc.MessageQueue('/work', ipc.O_CREX)
except ipc.ExistentialError as error:
    print(error)                                # expect: A queue with the specified name already exists
same = ipc.MessageQueue('/work')
queue.send(b'by another name')
print(same.receive()[0])                        # expect: b'by another name'
if os.fork() == 0:                              # a worker that waits for messages
    mine = ipc.MessageQueue('/work')
    while True:
        text, _ = mine.receive()
        if not text:
            os._exit(0)
        print('worker:', text.decode(), flush=True)
for i in range(6):
    queue.send(f'job {i}')                      # more than fit: the sender waits for the worker
queue.send(b'')
os.wait()
# expect: worker: job 0
# expect: worker: job 1
# expect: worker: job 2
# expect: worker: job 3
# expect: worker: job 4
# expect: worker: job 5
queue.unlink()
try:
    ipc.MessageQueue('/work')
except ipc.ExistentialError as error:
    print(error)                                # expect: No queue exists with the specified name
queue.send('no name')
print(queue.receive())                          # expect: (b'no name', 0)
