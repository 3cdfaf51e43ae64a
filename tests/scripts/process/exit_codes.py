import multiprocessing
import os
import sys
def leave(how):
    if how == "exit":
        sys.exit(3)
    if how == "_exit":
        os._exit(4)
    if how == "message":
        sys.exit("bye")

if __name__ == "__main__":
    for how in ("fine", "exit", "_exit", "message"):
        p = multiprocessing.Process(target=leave, args=(how,))
        print(p.exitcode)
        p.start()
        p.join()
        print(how, p.exitcode)
# expect: None
# expect: fine 0
# expect: None
# expect: exit 3
# expect: None
# expect: _exit 4
# expect: None
# expect: message 1
# expect stderr: bye
