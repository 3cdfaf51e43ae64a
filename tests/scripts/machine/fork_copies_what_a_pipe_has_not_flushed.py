# stdout: pipe
import os
print("before")
pid = os.fork()
if pid == 0:
    print("child")
else:
    os.wait()
    print("parent")
# expect: before
# expect: child
# expect: before
# expect: parent
