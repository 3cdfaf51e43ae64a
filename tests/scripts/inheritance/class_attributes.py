class A:
    x = 1
class B(A):
    pass

B.x = 2
print(A.x, B.x)  # expect: 1 2
del B.x
print(B.x)  # expect: 1
A.x = 9
print(B.x)  # expect: 9
