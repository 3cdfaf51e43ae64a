# Corners of processes, connections and managers.
import multiprocessing as mp, time
from multiprocessing.dummy import Array
from multiprocessing.managers import BaseManager
class Thing:
    def get(self): return 5
    def other(self): return 6
class Things(BaseManager): pass
Things.register('Thing', Thing, exposed=['get', 'gone'])
if __name__ == '__main__':
    p = mp.Process(target=time.sleep, args=(0.05,)); p.start(); p.join(0.001)
    print(mp.connection.wait([p.sentinel], 5) == [p.sentinel])      # expect: True
    p.join()
    a, b = mp.Pipe()
    a.send_bytes(b'x' * 20)
    try: b.recv_bytes(10)
    except OSError as e: print(e, b.closed, b.readable, b.writable, mp.connection.wait([a], 0))     # expect: bad message length False False True []
    b.send('still'); print(a.recv())                                # expect: still
    with Things() as m:
        t = m.Thing()
        for name in ('other', 'gone'):
            try: t._callmethod(name)
            except mp.managers.RemoteError as e: print([line.split(' object')[0] for line in str(e).splitlines() if line.startswith('Attr')])
    # expect: ["AttributeError: method 'other' of <class '__main__.Thing'>"]
    # expect: ["AttributeError: 'Thing'"]
    print(Array('i', [1, 2]))                                       # expect: array('i', [1, 2])
