class Version:
    def __init__(self, n):
        self.n = n
    def __eq__(self, other):
        return isinstance(other, Version) and self.n == other.n
    def __lt__(self, other):
        return self.n < other.n
    def __le__(self, other):
        return self.n <= other.n

a, b = Version(1), Version(2)
print(a == Version(1), a != b, a < b, a > b, a <= b, a >= b, a == 1)  # expect: True True True False True False False
