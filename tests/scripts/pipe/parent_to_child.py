import os
r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(w)
    print("child read", os.read(r, 100), flush=True)  # expect: child read b'hello'
    os._exit(0)
os.close(r)
os.write(w, b"hello")
os.close(w)
os.wait()
