from multiprocessing import Process, Lock, Value, Array, sharedctypes, RawArray
from ctypes import Structure, c_double, c_int, c_char, c_bool, sizeof, c_long, c_uint8
class Rec(Structure):
    _fields_ = [('id', c_int), ('name', c_char * 8), ('ok', c_bool), ('score', c_double)]
def modify(n, x, s, A, R):
    n.value **= 2; x.value **= 2; s.value = s.value.upper()
    for a in A: a.score *= 10
    R[0] = 255
if __name__ == '__main__':
    lock = Lock(); n = Value('i', 7); x = Value(c_double, 1.0 / 3.0, lock=False); s = Array('c', b'hello world', lock=lock); A = Array(Rec, [(1, b'kim', True, 1.5), (2, b'lee', False, 2.5)], lock=lock); R = RawArray(c_uint8, 4)
    p = Process(target=modify, args=(n, x, s, A, R)); p.start(); p.join()
    print(n.value, round(x.value, 4), s.value, [(a.id, a.name, a.ok, a.score) for a in A], list(R), sizeof(c_int), sizeof(Rec))
    with n.get_lock(): n.value += 1
    print(n.value, n.get_obj().value if hasattr(n, 'get_obj') else ''); r = Rec(5, b'zz'); print(r.id, r.name, r.ok, r.score); r.score = 3; print(r.score, type(r.score).__name__)
    try: r.id = 'x'
    except TypeError as e: print(e)
    try: Array('i', [1, 2])[5]
    except IndexError as e: print(e)
    a = Array('i', 5); a[1:4] = [7, 8, 9]; print(a[:], a[-1], a[::2], 8 in a[:])
# expect: 49 0.1111 b'HELLO WORLD' [(1, b'kim', True, 15.0), (2, b'lee', False, 25.0)] [255, 0, 0, 0] 4 24
# expect: 50 50
# expect: 5 b'zz' False 0.0
# expect: 3.0 float
# expect: 'str' object cannot be interpreted as an integer
# expect: invalid index
# expect: [0, 7, 8, 9, 0] 0 [0, 8, 0] True
