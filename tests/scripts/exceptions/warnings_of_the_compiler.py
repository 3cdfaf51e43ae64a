x = 5
if x is 5 or x is not 'a' or x is None:
    print('same')
while x is 6:
    pass
try:
    print([1, 2] (3))
except TypeError as e:
    print(e)
try:
    [1, 2] [3, 4]
except TypeError as e:
    print(e)
def unused():
    assert (x, 'always true')
    return {1}[0], 'abc'['a'], not x is 1, x is (1, 2), x is -1
# expect: same
# expect: 'list' object is not callable
# expect: list indices must be integers or slices, not tuple
# expect stderr: warnings_of_the_compiler.py:2: SyntaxWarning: "is" with a literal. Did you mean "=="?
# expect stderr:   if x is 5 or x is not 'a' or x is None:
# expect stderr: warnings_of_the_compiler.py:2: SyntaxWarning: "is not" with a literal. Did you mean "!="?
# expect stderr:   if x is 5 or x is not 'a' or x is None:
# expect stderr: warnings_of_the_compiler.py:4: SyntaxWarning: "is" with a literal. Did you mean "=="?
# expect stderr:   while x is 6:
# expect stderr: warnings_of_the_compiler.py:4: SyntaxWarning: "is" with a literal. Did you mean "=="?
# expect stderr:   while x is 6:
# expect stderr: warnings_of_the_compiler.py:7: SyntaxWarning: 'list' object is not callable; perhaps you missed a comma?
# expect stderr:   print([1, 2] (3))
# expect stderr: warnings_of_the_compiler.py:11: SyntaxWarning: list indices must be integers or slices, not tuple; perhaps you missed a comma?
# expect stderr:   [1, 2] [3, 4]
# expect stderr: warnings_of_the_compiler.py:15: SyntaxWarning: assertion is always true, perhaps remove parentheses?
# expect stderr:   assert (x, 'always true')
# expect stderr: warnings_of_the_compiler.py:16: SyntaxWarning: 'set' object is not subscriptable; perhaps you missed a comma?
# expect stderr:   return {1}[0], 'abc'['a'], not x is 1, x is (1, 2), x is -1
# expect stderr: warnings_of_the_compiler.py:16: SyntaxWarning: str indices must be integers or slices, not str; perhaps you missed a comma?
# expect stderr:   return {1}[0], 'abc'['a'], not x is 1, x is (1, 2), x is -1
# expect stderr: warnings_of_the_compiler.py:16: SyntaxWarning: "is not" with a literal. Did you mean "!="?
# expect stderr:   return {1}[0], 'abc'['a'], not x is 1, x is (1, 2), x is -1
# expect stderr: warnings_of_the_compiler.py:16: SyntaxWarning: "is" with a literal. Did you mean "=="?
# expect stderr:   return {1}[0], 'abc'['a'], not x is 1, x is (1, 2), x is -1
# expect stderr: warnings_of_the_compiler.py:16: SyntaxWarning: "is" with a literal. Did you mean "=="?
# expect stderr:   return {1}[0], 'abc'['a'], not x is 1, x is (1, 2), x is -1
