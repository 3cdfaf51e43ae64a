# There is one empty tuple, and the program has annotations from the start.
empty = ()
print(tuple([]) is empty, (1,)[1:] is empty, eval('()') is empty, (lambda: ())() is empty)  # expect: True True True True
print(__annotations__)  # expect: {}
