import multiprocessing as mp, time, os, sys, signal
def ok(): pass
def exitn(n): sys.exit(n)
def err(): raise RuntimeError("프로세스 오류")
def loop():
    while True: time.sleep(1)
def segv(): os.kill(os.getpid(), signal.SIGSEGV)
class Worker(mp.Process):
    def __init__(self, q, **kw):
        super(Worker, self).__init__(**kw); self.q = q; self.daemon = True
    def run(self):
        self.q.put((self.name, mp.current_process().name, mp.current_process().daemon, mp.parent_process().name, os.getppid() == PP))
PP = os.getpid()
if __name__ == '__main__':
    for f, a in ((ok, ()), (exitn, (3,)), (exitn, ("str",)), (exitn, (None,)), (segv, ())):
        p = mp.Process(target=f, args=a); print(p.exitcode, p.is_alive(), p.pid); p.start(); p.join(); print(f.__name__, p.exitcode)
    p = mp.Process(target=loop, name='looper'); p.start(); print(p.is_alive(), p.name, p.join(0.1), p.exitcode); p.terminate(); p.join(); print(p.exitcode, p)
    p = mp.Process(target=loop); p.start(); p.kill(); p.join(); print(p.exitcode); p.close()
    try: p.is_alive()
    except ValueError as e: print(e)
    q = mp.Queue(); w = Worker(q, name='일꾼'); w.start(); print(q.get()); w.join(); print(w)
    print(mp.active_children(), mp.current_process(), mp.parent_process())
    p = mp.Process(target=ok); print(repr(p).split(' parent')[0]); 
    try: p.join()
    except AssertionError as e: print(e)
    p.start()
    try: p.start()
    except AssertionError as e: print(e)
    p.join(); print(p.sentinel > 0)
    def nested():
        try: mp.Process(target=ok).start()
        except AssertionError as e: print(e); sys.stdout.flush()
    p = mp.Process(target=nested, daemon=True); p.start(); p.join()
    try: p.daemon = False
    except AssertionError as e: print(e)
    print(mp.get_start_method(), mp.get_all_start_methods())
    try: mp.set_start_method('fork'); mp.set_start_method('spawn')
    except RuntimeError as e: print(e)
    try: mp.get_context('nope')
    except ValueError as e: print(e)
    a, b = mp.Pipe(False)
    try: a.send(1)
    except OSError as e: print(e)
    b.close()
    try: a.recv()
    except EOFError as e: print('EOF', repr(e))
    q = mp.Queue(1); q.put(1)
    import queue
    try: q.put(2, timeout=.05)
    except queue.Full as e: print(repr(e))
    print(q.get(), q.empty())
    try: q.get_nowait()
    except queue.Empty as e: print(repr(e))
    jq = mp.JoinableQueue()
    try: jq.task_done()
    except ValueError as e: print(e)
    print(mp.cpu_count() > 0, mp.Lock(), mp.Semaphore(2), mp.Event(), mp.Barrier(2), sep='|') if False else print(mp.Lock(), mp.RLock(), mp.Semaphore(2), mp.BoundedSemaphore(2), sep='|')

# expect: None False None
# expect: ok 0
# expect: None False None
# expect: exitn 3
# expect: None False None
# expect: exitn 1
# expect: None False None
# expect: exitn 0
# expect: None False None
# expect: segv -11
# expect: True looper None None
# expect matches: \-15 <Process name='looper' pid=[0-9]+ parent=[0-9]+ stopped exitcode=\-SIGTERM>
# expect: -9
# expect: process object is closed
# expect: ('일꾼', '일꾼', True, 'MainProcess', True)
# expect matches: <Worker name='일꾼' pid=[0-9]+ parent=[0-9]+ stopped exitcode=0 daemon>
# expect: [] <_MainProcess name='MainProcess' parent=None started> None
# expect: <Process name='Process-9'
# expect: can only join a started process
# expect: cannot start a process twice
# expect: True
# expect: daemonic processes are not allowed to have children
# expect: process has already started
# expect: fork ['fork', 'spawn', 'forkserver']
# expect: context has already been set
# expect: cannot find context for 'nope'
# expect: connection is read-only
# expect: EOF EOFError()
# expect: Full()
# expect: 1 True
# expect: Empty()
# expect: task_done() called too many times
# expect: <Lock(owner=None)>|<RLock(None, 0)>|<Semaphore(value=2)>|<BoundedSemaphore(value=2, maxvalue=2)>
# expect stderr: str
