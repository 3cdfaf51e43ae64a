class A:
    __x = 1
    def get(self):
        return A.__x

print(A().get(), [n for n in dir(A) if n.endswith("x")])  # expect: 1 ['_A__x']
