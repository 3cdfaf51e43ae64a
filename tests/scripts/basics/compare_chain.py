print(1 < 2 < 3, 1 < 3 < 2, 1 < 2 > 1, 1 == 1 != 2, 1 < 2 == 2, 3 > 2 > 1 > 0, 1 in [1] == True, (1 in [1]) == True, 1 is 1 is not None, not 1 < 2, 1 < 2 and 2 < 3, 'a' < 'b' < 'c', 1 <= 1 >= 1, 5 not in [1] in [[1]])
# expect: True False True True True True False True True False True True True True
def f(x):
    print('f', x, end=' ')
    return x
print(f(1) < f(2) < f(3)); print(f(3) < f(2) < f(1)); print(f(1) < f(0) < f(1 // 1) or f(7)); print(f(1) and f(0) and f(2)); print(f(0) or f(0) or f(3)); print(f(1) if f(0) else f(2)); print(not f(0)); print([f(1), f(2)][f(0)]); print({f(1): f(2)}); print(f(1) + f(2) * f(3)); print((f(1), f(2)) < (f(1), f(3)))
# expect: f 1 f 2 f 3 True
# expect: f 3 f 2 False
# expect: f 1 f 0 f 7 7
# expect: f 1 f 0 0
# expect: f 0 f 0 f 3 3
# expect: f 0 f 2 2
# expect: f 0 True
# expect: f 1 f 2 f 0 1
# expect: f 1 f 2 {1: 2}
# expect: f 1 f 2 f 3 7
# expect: f 1 f 2 f 1 f 3 True
def t(s):
    try: print(s, eval(s))
    except Exception as e: print(s, type(e).__name__, e)
for s in ('1 < "a"', '"a" < 1', 'None < 1', '[] < 1', '{} < {}', '{1} < [1]', '() < []', '1j < 1', 'None < None', 'object() < object()', 'int < str', 'len < len', '1 < [1]', '"a" <= b"a"', '1 == "1"', 'None == 0', '[] == ()', '{} == set()', '1 != "a"', 'b"a" == "a"', '1 is "a"[5:]', '1 in 5', '"a" in ["ab"]', '1 in {1: 2}', '[1] in [[1]]', 'None in [None]', '1 in None', 'float("nan") in [1]', '1.0 in {1}', '"" in ""', 'b"" in b"a"', '1 in "1"', 'b"a" in "a"', '"a" in b"a"', '1 in b"\\x01"', 'x in x', 'range(3) < 3', '(1, 2) < (1, "a")', '(1, 2) < (2, "a")', '[1, [2]] < [1, [3]]', '{1: 1} == {1: True}', '{1, 2} >= {1}', '... == ...', '... < ...', 'True < 2', 'True == 1.0', 'type(1) == int', '1 <> 2'):
    t(s)
    # expect: 1 < "a" TypeError '<' not supported between instances of 'int' and 'str'
    # expect: "a" < 1 TypeError '<' not supported between instances of 'str' and 'int'
    # expect: None < 1 TypeError '<' not supported between instances of 'NoneType' and 'int'
    # expect: [] < 1 TypeError '<' not supported between instances of 'list' and 'int'
    # expect: {} < {} TypeError '<' not supported between instances of 'dict' and 'dict'
    # expect: {1} < [1] TypeError '<' not supported between instances of 'set' and 'list'
    # expect: () < [] TypeError '<' not supported between instances of 'tuple' and 'list'
    # expect: 1j < 1 TypeError '<' not supported between instances of 'complex' and 'int'
    # expect: None < None TypeError '<' not supported between instances of 'NoneType' and 'NoneType'
    # expect: object() < object() TypeError '<' not supported between instances of 'object' and 'object'
    # expect: int < str TypeError '<' not supported between instances of 'type' and 'type'
    # expect: len < len TypeError '<' not supported between instances of 'builtin_function_or_method' and 'builtin_function_or_method'
    # expect: 1 < [1] TypeError '<' not supported between instances of 'int' and 'list'
    # expect: "a" <= b"a" TypeError '<=' not supported between instances of 'str' and 'bytes'
    # expect: 1 == "1" False
    # expect: None == 0 False
    # expect: [] == () False
    # expect: {} == set() False
    # expect: 1 != "a" True
    # expect: b"a" == "a" False
    # expect: 1 is "a"[5:] False
    # expect: 1 in 5 TypeError argument of type 'int' is not iterable
    # expect: "a" in ["ab"] False
    # expect: 1 in {1: 2} True
    # expect: [1] in [[1]] True
    # expect: None in [None] True
    # expect: 1 in None TypeError argument of type 'NoneType' is not iterable
    # expect: float("nan") in [1] False
    # expect: 1.0 in {1} True
    # expect: "" in "" True
    # expect: b"" in b"a" True
    # expect: 1 in "1" TypeError 'in <string>' requires string as left operand, not int
    # expect: b"a" in "a" TypeError 'in <string>' requires string as left operand, not bytes
    # expect: "a" in b"a" TypeError a bytes-like object is required, not 'str'
    # expect: 1 in b"\x01" True
    # expect: x in x NameError name 'x' is not defined
    # expect: range(3) < 3 TypeError '<' not supported between instances of 'range' and 'int'
    # expect: (1, 2) < (1, "a") TypeError '<' not supported between instances of 'int' and 'str'
    # expect: (1, 2) < (2, "a") True
    # expect: [1, [2]] < [1, [3]] True
    # expect: {1: 1} == {1: True} True
    # expect: {1, 2} >= {1} True
    # expect: ... == ... True
    # expect: ... < ... TypeError '<' not supported between instances of 'ellipsis' and 'ellipsis'
    # expect: True < 2 True
    # expect: True == 1.0 True
    # expect: type(1) == int True
    # expect: 1 <> 2 SyntaxError invalid syntax (<string>, line 1)
class V:
    def __init__(s, n): s.n = n
    def __eq__(s, o): return 'eq'
    def __lt__(s, o): return []
    def __contains__(s, x): return x
print(V(1) == 1, V(1) != 1, V(1) < 2, 2 > V(1), 1 == V(1), V(1) < 2 < 3, 5 in V(1), '' in V(1), 0 not in V(1))  # expect: eq False [] [] eq [] True False True
try: V(1) > V(2)
except TypeError as e: print(e)
try: V(1) <= 1
except TypeError as e: print(e)  # expect: '<=' not supported between instances of 'V' and 'int'
