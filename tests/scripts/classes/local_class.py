def make(n):
    class Local:
        def get(self):
            return n
    return Local

print(make(3)().get(), make(1).__qualname__)  # expect: 3 make.<locals>.Local
