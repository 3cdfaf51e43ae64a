from multiprocessing import Process, Value, Array, Lock, RawValue, RawArray
import ctypes
def add(v, n):
    for _ in range(n):
        with v.get_lock():
            v.value += 1
def unsafe(a):
    for i in range(len(a)):
        a[i] = a[i] * 2
class Point(ctypes.Structure):
    _fields_ = [('x', ctypes.c_double), ('y', ctypes.c_double)]
def pts(A):
    for p in A:
        p.x **= 2
        p.y **= 2
def up(s):
    s.value = s.value.upper()
if __name__ == "__main__":
    num = Value('i', 0)
    arr = Array('i', range(10))
    procs = [Process(target=add, args=(num, 100)) for _ in range(4)]
    [p.start() for p in procs]; [p.join() for p in procs]
    print(num.value)
    p = Process(target=unsafe, args=(arr,)); p.start(); p.join()
    print(arr[:], arr[2:4], len(arr))
    d = Value('d', 3.25, lock=False); print(d.value)
    s = Array('c', b'hello world', lock=Lock())
    p = Process(target=up, args=(s,)); p.start(); p.join()
    print(s.value, s.raw[:5])
    A = Array(Point, [(1.875, -6.25), (-5.75, 2.0), (2.375, 9.5)])
    p = Process(target=pts, args=(A,)); p.start(); p.join()
    print([(a.x, a.y) for a in A])
    r = RawArray('d', 3); r[1] = 2.5; print(list(r))
    b = Value(ctypes.c_bool, False); b.value = True; print(b.value)
    try:
        num.value = "x"
    except TypeError as e:
        print(e)
    print(num)
    print(Value('c', b'x').value)
    with arr.get_lock():
        arr[0] = 99
    print(arr.get_obj()[0], sum(arr))
# expect: 400
# expect: [0, 2, 4, 6, 8, 10, 12, 14, 16, 18] [4, 6] 10
# expect: 3.25
# expect: b'HELLO WORLD' b'HELLO'
# expect: [(3.515625, 39.0625), (33.0625, 4.0), (5.640625, 90.25)]
# expect: [0.0, 2.5, 0.0]
# expect: True
# expect: 'str' object cannot be interpreted as an integer
# expect: <Synchronized wrapper for c_int(400)>
# expect: b'x'
# expect: 99 189
