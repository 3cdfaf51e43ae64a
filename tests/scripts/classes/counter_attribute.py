class Counter:
    total = 0
    def __init__(self):
        Counter.total += 1
        self.number = Counter.total

print([Counter().number for _ in range(3)], Counter.total)  # expect: [1, 2, 3] 3
