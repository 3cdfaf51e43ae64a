class Money:
    def __init__(self, amount):
        self.amount = amount
    def __format__(self, spec):
        return f"<{self.amount}:{spec}>"
    def __str__(self):
        return "money"

print(f"{Money(5)} {Money(5):won} {Money(5)!s}")  # expect: <5:> <5:won> money
