# There is one empty tuple, and the program has annotations from the start.
empty = ()
print(tuple([]) is empty, (1,)[1:] is empty, eval('()') is empty, [() is empty for i in range(1)])  # expect: True True True [True]
print(__annotations__)
# expect stderr: one_of_a_kind.py:3: SyntaxWarning: "is" with a literal. Did you mean "=="?
# expect stderr:   print(tuple([]) is empty, (1,)[1:] is empty, eval('()') is empty, [() is empty for i in range(1)])  # expect: True True True [True]
