# cpython: no
import time, random
from multiprocessing import Process, Pipe, current_process
from multiprocessing.connection import wait
def foo(w, k):
    for i in range(4):
        w.send((i, current_process().name))
        time.sleep(0.01 * k)
    w.close()
if __name__ == '__main__':
    readers = []
    got = []
    for i in range(4):
        r, w = Pipe(duplex=False)
        readers.append(r)
        p = Process(target=foo, args=(w, i + 1))
        p.start()
        w.close()
    while readers:
        for r in wait(readers):
            try:
                msg = r.recv()
            except EOFError:
                readers.remove(r)
            else:
                got.append(msg)
    for m in sorted(got): print(m)
    ps = [Process(target=time.sleep, args=(t,)) for t in (.3, .1)]
    for p in ps: p.start()
    ready = wait([p.sentinel for p in ps])
    print(ready == [ps[1].sentinel])
    print(wait([ps[0].sentinel], timeout=0.01))
# expect: (0, 'Process-1')
# expect: (0, 'Process-2')
# expect: (0, 'Process-3')
# expect: (0, 'Process-4')
# expect: (1, 'Process-1')
# expect: (1, 'Process-2')
# expect: (1, 'Process-3')
# expect: (1, 'Process-4')
# expect: (2, 'Process-1')
# expect: (2, 'Process-2')
# expect: (2, 'Process-3')
# expect: (2, 'Process-4')
# expect: (3, 'Process-1')
# expect: (3, 'Process-2')
# expect: (3, 'Process-3')
# expect: (3, 'Process-4')
# expect: True
# expect: []
