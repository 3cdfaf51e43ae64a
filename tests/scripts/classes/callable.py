class Adder:
    def __init__(self, n):
        self.n = n
    def __call__(self, x, *, times=1):
        return (x + self.n) * times

print(Adder(2)(3), Adder(2)(3, times=10), callable(Adder(1)), callable(5))  # expect: 5 50 True False
