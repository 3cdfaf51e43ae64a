# What a listener has goes with its socket; a path goes, too.
from multiprocessing.connection import Listener
import os, tempfile
path = os.path.join(tempfile.mkdtemp(), 'socket')
listener = Listener(path); print(listener.address == path, listener.last_accepted, listener._listener._socket.getsockname() == path, os.path.exists(path))
# expect: True None True True
listener.close(); listener.close(); print(os.path.exists(path))  # expect: False
for ask in (listener.accept, lambda: listener.address, lambda: listener.last_accepted):
    try: ask()
    except Exception as e: print(type(e).__name__, e)
    # expect: OSError listener is closed
    # expect: AttributeError 'NoneType' object has no attribute '_address'
    # expect: AttributeError 'NoneType' object has no attribute '_last_accepted'
with Listener(('localhost', 0)) as listener: print(listener.address[0], listener.address[1] > 0)  # expect: 127.0.0.1 True
