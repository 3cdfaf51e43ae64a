# The socket of a listener goes with it, or with its process; a manager's goes with the manager.
from multiprocessing import Manager, Process
from multiprocessing.connection import Listener, Client
import os, tempfile
def serve(path, how):
    l = Listener(path)
    if how == 'exit': return
    if how == 'close': l.close()
    if how == '_exit': os._exit(0)
if __name__ == '__main__':
    for how in ('exit', 'close', '_exit'):
        path = tempfile.mktemp()
        p = Process(target=serve, args=(path, how)); p.start(); p.join()
        print(how, os.path.exists(path), p.exitcode)
        # expect: exit False 0
        # expect: close False 0
        # expect: _exit True 0
      
      
      
    with Manager() as m:
        path = m.address
        d = m.dict()
        print(os.path.exists(path))  # expect: True
    print(os.path.exists(path))  # expect: False
    try: d.keys()
    except FileNotFoundError as e: print(e)  # expect: [Errno 2] No such file or directory
    l = Listener(path := tempfile.mktemp())
    print(os.path.exists(path), l.address == path)  # expect: True True
    l.close(); l.close()
    print(os.path.exists(path))  # expect: False
