# A bound method has the attributes of its function, and both show their code
class A:
    def m(self, x):
        pass
    m.mark = 1
    m.__private__ = 2


a = A()
print(a.m.mark, a.m.__private__, a.m.__name__, a.m.__code__ == A.m.__code__, a.m.__code__.co_varnames, hasattr(a.m, 'none'))
# expect: 1 2 m True ('self', 'x') False
try:
    a.m.none
except AttributeError as error:
    print(error)  # expect: 'function' object has no attribute 'none'
try:
    a.m.mark = 3
except AttributeError as error:
    print(error)  # expect: 'method' object has no attribute 'mark'
try:
    len.__code__
except AttributeError as error:
    print(error)  # expect: 'builtin_function_or_method' object has no attribute '__code__'
