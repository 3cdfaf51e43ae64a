class Animal:
    def __init__(self, name):
        self.name = name
    def speak(self):
        return "..."
    def intro(self):
        return f"{self.name}: {self.speak()}"

class Dog(Animal):
    def speak(self):
        return "woof"

class Puppy(Dog):
    def __init__(self, name):
        super().__init__(name + " junior")
    def speak(self):
        return super().speak() + "!"

print(Animal("A").intro(), Dog("D").intro(), Puppy("P").intro())  # expect: A: ... D: woof P junior: woof!
print(isinstance(Puppy("x"), Animal), issubclass(Dog, Animal), issubclass(Animal, Dog), Dog.__bases__ == (Animal,))  # expect: True True False True
