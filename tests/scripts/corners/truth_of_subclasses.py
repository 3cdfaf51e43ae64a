class I(int): pass
print(bool(I(0)), bool(I(1)), not I(0), 'y' if I(0) else 'n', I(0) or 5, [x for x in [I(0), I(2)] if x], any([I(0)]), all([I(1), I(0)]), list(filter(None, [I(0), I(3)])))
# expect: False True True n 5 [2] False False [3]
class S(str): pass
print(bool(S('')), bool(S('a')))  # expect: False True
class L(list): pass
print(bool(L()), bool(L([1])))  # expect: False True


class Length:
    def __init__(self, length): self.length = length
    def __len__(self): return self.length


for length in -1, 'x', 1.5, 1 << 70, 0, 2, True:
    for ask in bool, len, lambda value: not value, lambda value: 'yes' if value else 'no':
        try:
            print(ask(Length(length)))
        except Exception as error:
            print(type(error).__name__, error)
# expect: ValueError __len__() should return >= 0
# expect: ValueError __len__() should return >= 0
# expect: ValueError __len__() should return >= 0
# expect: ValueError __len__() should return >= 0
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: False
# expect: 0
# expect: True
# expect: no
# expect: True
# expect: 2
# expect: False
# expect: yes
# expect: True
# expect: 1
# expect: False
# expect: yes
