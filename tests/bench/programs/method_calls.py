class Counter:
    def __init__(self, step):
        self.step = step
        self.total = 0

    def add(self, amount):
        self.total += amount * self.step
        return self.total

    def is_even(self):
        return self.total % 2 == 0


def main():
    counters = [Counter(step) for step in range(1, 6)]
    even = 0
    for i in range(60000):
        for counter in counters:
            counter.add(i)
            if counter.is_even():
                even += 1
    print(even, [counter.total for counter in counters])


main()
