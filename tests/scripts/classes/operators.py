class V:
    def __init__(self, x):
        self.x = x
    def __add__(self, other):
        return V(self.x + (other.x if isinstance(other, V) else other))
    def __radd__(self, other):
        return V(other + self.x)
    def __mul__(self, n):
        return V(self.x * n)
    def __neg__(self):
        return V(-self.x)
    def __sub__(self, other):
        return V(self.x - other.x)
    def __repr__(self):
        return f"V({self.x})"

print(V(1) + V(2), V(1) + 5, 5 + V(1), V(3) * 2, -V(4), V(5) - V(1), sum([V(1), V(2)]))  # expect: V(3) V(6) V(6) V(6) V(-4) V(4) V(3)
