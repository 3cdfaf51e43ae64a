import weakref
class N:
    def __init__(self, v): self.v = v
x, y, z = N(1), N(2), N(3)
a, b = weakref.WeakSet([x, y]), weakref.WeakSet([y, z])
for made in (a | b, a & b, a - b, a ^ b, a.copy()):
    print(type(made).__name__, sorted([n.v for n in made]))
    # expect: WeakSet [1, 2, 3]
    # expect: WeakSet [2]
    # expect: WeakSet [1]
    # expect: WeakSet [1, 3]
    # expect: WeakSet [1, 2]
print(a <= (a | b), a < a, a.isdisjoint([z]), a == weakref.WeakSet([y, x]), a.issuperset([x]))  # expect: True False True True True
a |= b; a -= [x]
print(sorted([n.v for n in a]), a.pop().v in (2, 3), len(a))  # expect: [2, 3] True 1
