class N:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print("compare", self.n, other.n)
        return [] if self.n > 5 else [self.n]


def value(n):
    print("value", n)
    return N(n)


print(value(1) < value(2) < value(3))
# expect: value 1
# expect: value 2
# expect: compare 1 2
# expect: value 3
# expect: compare 2 3
# expect: [2]
print(value(7) < value(8) < value(9))
# expect: value 7
# expect: value 8
# expect: compare 7 8
# expect: []
if value(1) < value(9) < value(3):
# expect: value 1
# expect: value 9
# expect: compare 1 9
# expect: value 3
# expect: compare 9 3
    print("no")
print(1 < 2 < 3 < 2, 1 == 1 == 1, 1 < 2 > 1, 3 in [1, 2, 3] == True, not 1 < 2 < 1)  # expect: False True True False True
