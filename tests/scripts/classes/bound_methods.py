class A:
    def f(self):
        return "f"

a = A()
m = a.f
print(m(), m.__name__, m.__self__ is a, A.f(a), a.f == a.f)  # expect: f f True f True
