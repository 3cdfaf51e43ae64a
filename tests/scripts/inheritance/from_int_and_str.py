class Meters(int):
    def __repr__(self):
        return f"{int(self)} m"
class Name(str):
    def shout(self):
        return self.upper() + "!"

print(Meters(5), [Meters(5)], Meters(5) + 1, Name("kim").shout(), Name("a") + "b", Name("x") == "x")  # expect: 5 m [5 m] 6 KIM! ab True
