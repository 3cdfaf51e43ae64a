class A:
    pass
def shape(value):
    return repr(value).split(" at 0x")[0]
print(shape(A()), shape(print), shape(shape), shape(A), shape("".join))
# expect: <__main__.A object <built-in function print> <function shape <class '__main__.A'> <built-in method join of str object
