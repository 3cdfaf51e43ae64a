# Containers of derived classes whose comparisons have no answer: the built-in class's comparison has it.
class T(tuple):
    def __lt__(self, o): return NotImplemented
print((3,) > (2,))  # expect: True
print(T((1,)) < (2,))  # expect: True
print((2,) > T((1,)))  # expect: True
class L(list):
    def __eq__(self, o): return NotImplemented
print(L([1]) == L([1]), L([1]) != L([1]), L([1]) != [2], L([1]) < [2], {1} < {1, 2}, [1] == L([1]))  # expect: False False True True True True
class F(set):
    def __le__(self, o): return NotImplemented
print(F({1}) <= {1, 2}, {1} >= F({1}), F() == set())  # expect: True True True
class P:
    def __lt__(self, o): return NotImplemented
    def __eq__(self, o): return NotImplemented
print(P() == 3, P() != 3, 3 == P(), P() == P())  # expect: False True False False
