class Outer:
    class Inner:
        value = 7
    def make(self):
        return self.Inner()

print(Outer().make().value, Outer.Inner.__qualname__, type(Outer.Inner()).__name__)  # expect: 7 Outer.Inner Inner
