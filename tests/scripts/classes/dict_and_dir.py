class A:
    x = 1
    def f(self):
        pass

a = A()
a.y = 2
print(a.__dict__, "x" in A.__dict__, "f" in dir(a), "y" in dir(a), A.__name__, a.__class__ is A, A.__module__)  # expect: {'y': 2} True True True A True __main__
