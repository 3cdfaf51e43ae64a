import multiprocessing as mp, os, sys, time, signal, atexit
sys.stderr = open(os.devnull, "w")
def boom(): raise ValueError('in child')
def ex(n): sys.exit(n)
def dae(): time.sleep(10)
def at(): atexit.register(print, 'atexit in a child')
def term():
    signal.signal(signal.SIGTERM, lambda n, f: sys.exit(42)); q.put(1); time.sleep(10)
if __name__ == '__main__':
    mp.set_start_method('fork')
    q = mp.Queue()
    for target, args in ((boom, ()), (ex, (3,)), (ex, ('text',)), (ex, (None,)), (at, ()), (os._exit, (6,)), (os.abort, ())):
        p = mp.Process(target=target, args=args); p.start(); p.join(); print(target.__name__, p.exitcode, flush=True)
    p = mp.Process(target=term); p.start(); q.get(); p.terminate(); p.join(); print(p.exitcode)
    p = mp.Process(target=dae, daemon=True); p.start()
    p2 = mp.Process(target=dae); p2.start(); p2.kill(); p2.join(); print(p2.exitcode, p2.is_alive(), p.is_alive())
    p2.close()
    try: p2.exitcode
    except ValueError as e: print(e)
    print(len(mp.active_children()))
# expect: boom 1
# expect: ex 3
# expect: ex 1
# expect: ex 0
# expect: at 0
# expect: _exit 6
# expect: abort -6
# expect: 42
# expect: -9 False True
# expect: process object is closed
# expect: 1
