from multiprocessing import Process, Manager, current_process
import time
def f(d, l, ns, lock, i):
    with lock:
        d[i] = '1' * i
        d['count'] = d.get('count', 0) + 1
        l.append(i)
        ns.total += i
def g(q, ev):
    ev.wait()
    while True:
        x = q.get()
        if x is None: break
        print("받음", x)
if __name__ == '__main__':
    with Manager() as manager:
        d = manager.dict()
        l = manager.list(range(3))
        ns = manager.Namespace()
        ns.total = 0
        ns.name = "공유"
        lock = manager.Lock()
        ps = [Process(target=f, args=(d, l, ns, lock, i)) for i in range(4)]
        for p in ps: p.start()
        for p in ps: p.join()
        print(sorted(d.items(), key=str))
        print(sorted(l[3:]), l[0:3], len(l))
        print(ns.total, ns.name)
        print(ns)
        l.reverse(); l.extend([9]); l.sort()
        print(l)
        print(repr(l)[:10], str(d.copy())[:1])
        q = manager.Queue(); ev = manager.Event()
        p = Process(target=g, args=(q, ev))
        p.start()
        for i in 'xyz': q.put(i)
        q.put(None); ev.set()
        p.join()
        print(q.empty(), ev.is_set(), p.exitcode)
        v = manager.Value('i', 5); v.value += 1
        a = manager.Array('d', [1.5, 2.5]); a[0] = 7
        print(v.value, a[:], v, a)
        nested = manager.dict()
        nested['in'] = manager.list([1])
        nested['in'].append(2)
        print(list(nested['in']), list(nested.keys()), 'in' in nested)
        try:
            d['없음']
        except KeyError as e:
            print("KeyError", e)
# expect: [('count', 4), (0, ''), (1, '1'), (2, '11'), (3, '111')]
# expect: [0, 1, 2, 3] [0, 1, 2] 7
# expect: 6 공유
# expect: Namespace(name='공유', total=6)
# expect: [0, 0, 1, 1, 2, 2, 3, 9]
# expect: <ListProxy {
# expect: 받음 x
# expect: 받음 y
# expect: 받음 z
# expect: True True 0
# expect: 6 array('d', [7.0, 2.5]) Value('i', 6) array('d', [7.0, 2.5])
# expect: [1, 2] ['in'] True
# expect: KeyError '없음'
