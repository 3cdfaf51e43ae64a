# An operand whose class is derived from the other's has the first word; when it declines, the other one is asked.
class A:
    def __add__(self, other): print("A.add"); return "A"
    def __radd__(self, other): print("A.radd"); return NotImplemented
    def __eq__(self, other): print("A.eq"); return NotImplemented
    def __lt__(self, other): print("A.lt"); return NotImplemented


class Inherits(A):
    pass


class Declines(A):
    def __radd__(self, other): print("radd"); return NotImplemented
    def __eq__(self, other): print("eq"); return NotImplemented
    def __gt__(self, other): print("gt"); return NotImplemented


print(A() + Inherits())
# expect: A.add
# expect: A
print(A() + Declines())
# expect: radd
# expect: A.add
# expect: A
print(A() == Declines())
# expect: eq
# expect: A.eq
# expect: False
print(A() == A(), A() != A(), A() == 5)
# expect: A.eq
# expect: A.eq
# expect: A.eq
# expect: A.eq
# expect: A.eq
# expect: False True False
try:
    A() < Declines()
    # expect: gt
    # expect: A.lt
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'A' and 'Declines'
print(object().__lt__(1), object().__eq__(1), object().__ne__(1), A().__ne__(1), (5).__pow__(2, 7), (2.0).__pow__(3))
# expect: A.eq
# expect: NotImplemented NotImplemented NotImplemented NotImplemented 4 8.0
