class Countdown:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return self
    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n

print(list(Countdown(3)), sum(Countdown(4)), max(Countdown(5)))  # expect: [2, 1, 0] 6 4
for x in Countdown(2):
    print(x)
    # expect: 1
    # expect: 0
