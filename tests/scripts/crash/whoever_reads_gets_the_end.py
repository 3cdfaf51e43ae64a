import os, signal, socket
reader, writer = os.pipe()
ours, theirs = socket.socketpair()
pid = os.fork()
if pid == 0:
    os.close(reader)
    ours.close()
    os.write(writer, b'half a mess')
    theirs.send(b'hello')
    os.kill(os.getpid(), signal.SIGSEGV)
os.close(writer)
theirs.close()
print(os.read(reader, 100), os.read(reader, 100))  # expect: b'half a mess' b''
print(ours.recv(100), ours.recv(100))  # expect: b'hello' b''
try:
    ours.send(b'are you there?')
except BrokenPipeError as error:
    print(error)  # expect: [Errno 32] Broken pipe
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))  # expect: -11
