class Bag:
    items = []
    def add(self, x):
        self.items.append(x)

a, b = Bag(), Bag()
a.add(1)
b.add(2)
print(a.items, a.items is b.items)  # expect: [1, 2] True
