# What an object does at its end is done when the next statement begins, whatever that reads.
class Counted:
    living = 0
    def __init__(self): Counted.living += 1
    def __del__(self): Counted.living -= 1
a = Counted()
del a
print(Counted.living)  # expect: 0
a = Counted(); a = None; print(Counted.living)  # expect: 0
def forgets():
    x = Counted()
    x = 1
    return Counted.living
print(forgets())  # expect: 0
several = [Counted(), Counted(), Counted()]
several[0] = 0
print(Counted.living)  # expect: 2
several.pop(); print(Counted.living)  # expect: 1
several.clear()
print(Counted.living)  # expect: 0
