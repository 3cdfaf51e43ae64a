# __new__ is a static method: through an instance or super() it takes its class as ever.
class Plain:
    pass


class Counted(int):
    def __new__(cls, value):
        return super().__new__(cls, value)


print(Plain().__new__ is object.__new__, type(Plain().__new__(Plain)).__name__)  # expect: True Plain
print((5).__new__(int, 7), [].__new__(list), 'x'.__new__(str, 'q'), ().__new__(tuple, [1]))  # expect: 7 [] q (1,)
print(Counted(5), Counted.__new__(Counted, 6), (1.5).__new__(float), super(Counted, Counted(1)).__new__(Counted, 8))  # expect: 5 6 0.0 8
print(''.__new__.__name__)  # expect: __new__
try:
    (5).__new__()
except TypeError as error:
    print(error)  # expect: int.__new__(): not enough arguments
for cls in (type(iter([])), type(iter({})), type(iter(range(1))), type({}.keys()), type(len)):
    try:
        cls()
    except TypeError as error:
        print(error)
# expect: cannot create 'list_iterator' instances
# expect: cannot create 'dict_keyiterator' instances
# expect: cannot create 'range_iterator' instances
# expect: cannot create 'dict_keys' instances
# expect: cannot create 'builtin_function_or_method' instances
