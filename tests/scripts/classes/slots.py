class P:
    __slots__ = ("x", "y")
    def __init__(self):
        self.x = 1

p = P()
print(p.x)  # expect: 1
p.z = 3  # expect error: AttributeError: 'P' object has no attribute 'z'
