import multiprocessing as mp
import os, sys
def info(title, q):
    q.put((title, mp.current_process().name, __name__ in ('__main__', '__mp_main__'), mp.get_start_method(allow_none=True) is not None))
counter = 0
def show(q):
    q.put(counter)
if __name__ == '__main__':
    counter = 5
    print(mp.get_all_start_methods())
    for m in ('fork', 'spawn', 'forkserver'):
        ctx = mp.get_context(m)
        q = ctx.Queue()
        p = ctx.Process(target=info, args=(m, q))
        p.start()
        print(q.get())
        p.join()
        p = ctx.Process(target=show, args=(q,))
        p.start(); print(m, q.get()); p.join()
        print(type(p).__name__, p.exitcode)
    print(mp.get_start_method())
    try:
        mp.set_start_method('spawn')
    except RuntimeError as e:
        print(e)
    try:
        mp.get_context('thread')
    except ValueError as e:
        print(e)
    with mp.get_context('spawn').Pool(2) as pool:
        print(pool.map(abs, [-1, -2, 3]))
# expect: ['fork', 'spawn', 'forkserver']
# expect: ('fork', 'ForkProcess-1', True, True)
# expect: fork 5
# expect: ForkProcess 0
# expect: ('spawn', 'SpawnProcess-3', True, True)
# expect: spawn 0
# expect: SpawnProcess 0
# expect: ('forkserver', 'ForkServerProcess-5', True, True)
# expect: forkserver 0
# expect: ForkServerProcess 0
# expect: fork
# expect: context has already been set
# expect: cannot find context for 'thread'
# expect: [1, 2, 3]
