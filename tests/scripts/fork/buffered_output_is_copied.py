import os
import sys
print("before", end="")
sys.stdout.flush()
pid = os.fork()
if pid == 0:
    print(" child")  # expect: before child
    sys.stdout.flush()
    os._exit(0)
os.wait()
print(" parent")  # expect:  parent
