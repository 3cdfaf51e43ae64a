# An object that only gave an attribute or a result ends before the statement goes on.
class A:
    def __init__(self, n): self.n = n
    def m(self): return self.n
    def __del__(self): print('del', self.n)


print(A(1).n)
# expect: del 1
# expect: 1
print(A(2).m())
# expect: del 2
# expect: 2
print([A(3).n, A(4).n])
# expect: del 3
# expect: del 4
# expect: [3, 4]
x = A(5).n  # expect: del 5
print(str(A(6).n) + '!')
# expect: del 6
# expect: 6!


def inside():
    kept = A(7)
    print(A(8).n, kept.n)
    return A(9).n


print(inside())
# expect: del 8
# expect: 8 7
# expect: del 9
# expect: del 7
# expect: 9
