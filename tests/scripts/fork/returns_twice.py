import os
pid = os.fork()
if pid == 0:
    print("child")  # expect: child
    os._exit(0)
print(os.waitpid(pid, 0) == (pid, 0))  # expect: True
print("parent")  # expect: parent
