# cpython: no
import multiprocessing as mp, time, signal, os
def forever():
    while True: time.sleep(0.1)
def exits(n):
    os._exit(n)
def raises():
    raise SystemExit("작별")
def stubborn():
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    while True: time.sleep(0.1)
if __name__ == '__main__':
    p = mp.Process(target=forever, name='영원')
    print(p.is_alive(), p.exitcode, p.pid)
    p.start()
    print(p.is_alive(), p.exitcode)
    time.sleep(.1)
    p.terminate(); p.join()
    print(p.is_alive(), p.exitcode, -signal.SIGTERM == p.exitcode)
    p = mp.Process(target=stubborn); p.start(); time.sleep(.2)
    p.terminate(); p.join(0.3); print(p.is_alive())
    p.kill(); p.join(); print(p.exitcode, signal.Signals(-p.exitcode).name)
    p = mp.Process(target=exits, args=(7,)); p.start(); p.join(); print(p.exitcode)
    p = mp.Process(target=raises); p.start(); p.join(); print(p.exitcode)
    p.close()
    try:
        p.is_alive()
    except ValueError as e: print(e)
    d = mp.Process(target=forever, daemon=True); d.start()
    print(len(mp.active_children()), mp.active_children()[0].daemon)
    print(mp.current_process().name, mp.parent_process())
    try:
        mp.Process(target=exits).join()
    except AssertionError as e: print(e)
# expect: False None None
# expect: True None
# expect: False -15 True
# expect: True
# expect: -9 SIGKILL
# expect: 7
# expect: 1
# expect: process object is closed
# expect: 1 True
# expect: MainProcess None
# expect: can only join a started process
# expect stderr: 작별
