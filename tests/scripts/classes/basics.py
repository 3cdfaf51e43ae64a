class Dog:
    kind = "animal"

    def __init__(self, name):
        self.name = name

    def speak(self):
        return f"{self.name} says woof"

a, b = Dog("Rex"), Dog("Bobby")
print(a.speak(), b.speak(), Dog.kind, a.kind)  # expect: Rex says woof Bobby says woof animal animal
a.kind = "pet"
print(a.kind, b.kind, Dog.speak(b), isinstance(a, Dog), type(a).__name__)  # expect: pet animal Bobby says woof True Dog
