import os
def spawn(depth):
    if depth == 0:
        return
    pid = os.fork()
    if pid == 0:
        spawn(depth - 1)
        os._exit(depth)
    _, status = os.waitpid(pid, 0)
    print(depth, os.WEXITSTATUS(status), flush=True)

spawn(3)
# expect: 1 1
# expect: 2 2
# expect: 3 3
