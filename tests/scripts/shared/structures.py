from ctypes import Structure, c_double, c_int
from multiprocessing import Process
from multiprocessing.sharedctypes import Array, Value
class Point(Structure):
    _fields_ = [("x", c_double), ("y", c_double), ("n", c_int)]
def move(points, one):
    for p in points:
        p.x += 1
        p.n *= 2
    one.y = 9
if __name__ == "__main__":
    points, one = Array(Point, [(1.5, 2, 3), (4, 5, 6)]), Value(Point, 0.5)
    p = Process(target=move, args=(points, one)); p.start(); p.join()
    print([(p.x, p.y, p.n) for p in points], one.x, one.y, one.n)  # expect: [(2.5, 2.0, 6), (5.0, 5.0, 12)] 0.5 9.0 0
