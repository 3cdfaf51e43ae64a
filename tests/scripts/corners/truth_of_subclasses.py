class I(int): pass
print(bool(I(0)), bool(I(1)), not I(0), 'y' if I(0) else 'n', I(0) or 5, [x for x in [I(0), I(2)] if x], any([I(0)]), all([I(1), I(0)]), list(filter(None, [I(0), I(3)])))
# expect: False True True n 5 [2] False False [3]
class S(str): pass
print(bool(S('')), bool(S('a')))  # expect: False True
class L(list): pass
print(bool(L()), bool(L([1])))  # expect: False True
