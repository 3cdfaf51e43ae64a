class A:
    def f(self):
        return "A"
class B(A):
    def f(self):
        return super(B, self).f() + "B"

print(B().f())  # expect: AB
