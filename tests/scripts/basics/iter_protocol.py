class I:
    def __init__(s, n): s.n = n
    def __iter__(s): return s
    def __next__(s):
        if s.n == 0: raise StopIteration
        s.n -= 1; return s.n
print(list(I(3)), tuple(I(2)), set(I(2)), sum(I(4)), max(I(3)), sorted(I(3)), [*I(2)], 1 in I(3), 9 in I(3), list(zip(I(2), I(3))), list(map(str, I(2))), dict(zip(I(2), 'ab')), ''.join(str(x) for x in I(3)), list(enumerate(I(2))), any(I(1)), all(I(2)), min(I(3)))
# expect: [2, 1, 0] (1, 0) {0, 1} 6 2 [0, 1, 2] [1, 0] True False [(1, 2), (0, 1)] ['1', '0'] {1: 'a', 0: 'b'} 210 [(0, 1), (1, 0)] False False 0
a, b, c = I(3); print(a, b, c)  # expect: 2 1 0
a, *b = I(4); print(a, b)  # expect: 3 [2, 1, 0]
i = I(2); print(next(i), next(i), next(i, 'e'))  # expect: 1 0 e
try: next(i)
except StopIteration as e: print(repr(e))  # expect: StopIteration()
class G:
    def __getitem__(s, i):
        if i >= 3: raise IndexError
        return i * i
print(list(G()), 4 in G(), tuple(G()), [x for x in G()])  # expect: [0, 1, 4] True (0, 1, 4) [0, 1, 4]
try: a, b = I(3)
except ValueError as e: print(e)  # expect: too many values to unpack (expected 2)
try: a, b = I(1)
except ValueError as e: print(e)  # expect: not enough values to unpack (expected 2, got 1)
l = list(I(0)); print(l); l.extend(I(2)); l += I(1); l[1:1] = I(2); print(l)
# expect: []
# expect: [1, 1, 0, 0, 0]
