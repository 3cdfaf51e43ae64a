class A:
    def __init__(self, v): self.v = v
    def get(self): return self.v
class B:
    def __init__(self, v): self.v = v * 10
b = B(4)
print(A.get(b), A(1).get())  # expect: 40 1
f = A.get
print(f(A(7)), f(b))  # expect: 7 40
B.get = A.get
print(b.get())  # expect: 40
class C(B):
    get2 = A.get
print(C(2).get2(), C.get is A.get)  # expect: 20 True
import types
b.m = types.MethodType(A.get, A(99)); print(b.m())  # expect: 99
A.__init__(b, 'reinit'); print(b.v)  # expect: reinit
print(A.__call__ is not None, type(A.__dict__['get']).__name__)  # expect: True function
