class Twice(int):
    def __new__(cls, v): return int.__new__(cls, v * 2)
t = Twice(5); print(t, [1] * Twice(1), divmod(t, 3), divmod(3, t), pow(t, 2, 7), (0,) * Twice(1), t.__divmod__(3), range(t)[-1], hex(t))  # expect: 10 [1, 1] (3, 1) (0, 3) 2 (0, 0) (3, 1) 9 0xa
