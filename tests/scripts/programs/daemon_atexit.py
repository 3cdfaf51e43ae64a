import atexit
import threading
import time
import sys

@atexit.register
def goodbye():
    print("atexit: goodbye", threading.current_thread().name)

def bye(name, adj='nice'):
    print('Goodbye %s, it was %s to meet you.' % (name, adj))
atexit.register(bye, adj='lovely', name='Donny')

def forever():
    while True:
        time.sleep(0.1)
        # never reached after exit

def late():
    time.sleep(0.3)
    print('non-daemon finished', threading.main_thread().is_alive())

d = threading.Thread(target=forever, daemon=True)
d.start()
n = threading.Thread(target=late)
n.start()
class Res:
    def __enter__(self): print('open'); return self
    def __exit__(self, et, ev, tb): print('close', et and et.__name__); return False
with Res():
    print('main: leaving, alive =', d.is_alive(), n.is_alive())
    sys.exit(3)
# expect: open
# expect: main: leaving, alive = True True
# expect: close SystemExit
# expect: non-daemon finished False
# expect: Goodbye Donny, it was lovely to meet you.
# expect: atexit: goodbye MainThread
# expect exit: 3
