import atexit, threading, weakref, sys, multiprocessing, os, time
class R:
    def __init__(s, n): s.n = n; s._f = weakref.finalize(s, print, 'finalize', n)
    def __del__(s): print('del', s.n)
r = R('global'); atexit.register(print, 'atexit 1'); atexit.register(lambda: print('atexit 2', threading.current_thread().name))
def err(): raise ValueError('in atexit')
atexit.register(err); atexit.register(print, 'removed'); atexit.unregister(print) if False else None
def thread(): time.sleep(.1); print('thread ends'); atexit.register(print, 'from thread')
threading.Thread(target=thread).start(); pass
def child(): atexit.register(print, 'never in child'); print('child', flush=True)
if __name__ == '__main__':
    p = multiprocessing.Process(target=child); p.start(); p.join()
    x = R('temp'); x = None; y = R('y'); del y
    if os.fork() == 0: os._exit(0)
    os.wait(); sys.stdout.write('last line of main\n')
    try: sys.exit()
    finally: print('finally')
# expect: child
# expect: del temp
# expect: finalize temp
# expect: del y
# expect: finalize y
# expect: last line of main
# expect: finally
# expect: thread ends
# expect: from thread
# expect: removed
# expect: atexit 2 MainThread
# expect: atexit 1
# expect: finalize global
# expect: del global
# expect stderr matches: Exception ignored in atexit callback: <function err at 0x[0-9a-f]+>
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "atexit_orders.py", line 6, in err
# expect stderr:     def err(): raise ValueError('in atexit')
# expect stderr:                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect stderr: ValueError: in atexit
