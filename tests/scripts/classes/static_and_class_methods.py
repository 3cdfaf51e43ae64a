class Pizza:
    made = 0
    def __init__(self, size):
        self.size = size
    @classmethod
    def large(cls):
        cls.made += 1
        return cls(10)
    @staticmethod
    def is_food():
        return True

class Special(Pizza):
    pass

print(Pizza.large().size, type(Special.large()).__name__, Pizza.made, Special.made, Pizza.is_food(), Pizza(1).is_food())  # expect: 10 Special 1 2 True True
