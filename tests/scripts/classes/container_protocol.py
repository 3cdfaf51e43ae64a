class Shelf:
    def __init__(self):
        self.books = {}
    def __getitem__(self, key):
        return self.books[key]
    def __setitem__(self, key, value):
        self.books[key] = value
    def __delitem__(self, key):
        del self.books[key]
    def __contains__(self, key):
        return key in self.books
    def __len__(self):
        return len(self.books)
    def __iter__(self):
        return iter(self.books)

s = Shelf()
s["a"] = 1
s["b"] = 2
del s["a"]
print(s["b"], len(s), "a" in s, "b" in s, list(s), bool(s), bool(Shelf()))  # expect: 2 1 False True ['b'] True False
