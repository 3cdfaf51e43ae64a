from multiprocessing import Manager, Process, active_children
def change(d, l, n, v, lock):
    with lock:
        d["child"] = [1, 2]
        l.append("more")
        n.total += 5
        v.value *= 2
if __name__ == "__main__":
    with Manager() as manager:
        d, l, n = manager.dict({"a": 1}), manager.list([3, 1, 2]), manager.Namespace(total=1)
        v, lock, array = manager.Value("i", 21), manager.Lock(), manager.Array("i", [1, 2])
        p = Process(target=change, args=(d, l, n, v, lock)); p.start(); p.join()
        print(d, l, n, v, array)  # expect: {'a': 1, 'child': [1, 2]} [3, 1, 2, 'more'] Namespace(total=6) Value('i', 42) array('i', [1, 2])
        l.remove("more"); l.sort(); l += [9]; l[0] = 0
        print(l[:], len(l), 9 in l, l.index(2), list(l), l.pop(), l * 2)  # expect: [0, 2, 3, 9] 4 True 1 [0, 2, 3, 9] 9 [0, 2, 3, 0, 2, 3]
        print(sorted(d.keys()), d.get("x", 7), "a" in d, len(d), d.pop("a"), d.copy(), list(d.items()), list(d))
        # expect: ['a', 'child'] 7 True 2 1 {'child': [1, 2]} [('child', [1, 2])] ['child']
        d["child"].append(3); print(d["child"])  # expect: [1, 2]
        nested = manager.list([manager.list([1])]); nested[0].append(2); print(nested[0][:])  # expect: [1, 2]
        for bad in (lambda: l[99], lambda: d["none"], lambda: n.missing):
            try: bad()
            except (AttributeError, IndexError, KeyError) as error: print(type(error).__name__, error)
            # expect: IndexError list index out of range
            # expect: KeyError 'none'
            # expect: AttributeError 'Namespace' object has no attribute 'missing'
        q = manager.Queue(); q.put("item"); print(q.get(), q.empty(), q.qsize())  # expect: item True 0
        e = manager.Event(); print(e.is_set(), e.set(), e.wait(1))  # expect: False None True
        print(repr(d).split(" at ")[0], active_children()[0].name, type(l).__name__)  # expect: <DictProxy object, typeid 'dict' SyncManager-1 ListProxy
