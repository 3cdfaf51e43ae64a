x = "module"
class C:
    x = "class"
    def f(self):
        return x

print(C().f(), C.x)  # expect: module class
