class Acc:
    def __init__(self):
        self.items = []
    def __iadd__(self, x):
        self.items.append(x)
        return self
    def __isub__(self, x):
        self.items.remove(x)
        return self

a = Acc()
alias = a
a += 1
a += 2
a -= 1
print(a.items, a is alias)  # expect: [2] True
