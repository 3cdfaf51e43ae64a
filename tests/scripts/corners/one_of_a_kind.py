# There is one empty tuple, and the program has annotations from the start.
empty = ()
print(tuple([]) is empty, (1,)[1:] is empty, eval('()') is empty, (lambda: ())() is empty)  # expect: True True True True
print(__annotations__)  # expect: {}

pair = (1, 2)

class Pair(tuple):
    pass

print(pair + () is pair, () + pair is pair, pair * 1 is pair, type(Pair(pair) + ()), type(Pair(pair) * 1))  # expect: True True True <class 'tuple'> <class 'tuple'>

def function(): pass

print(function.__code__ is function.__code__, id(function.__code__) == id(function.__code__))  # expect: True True
print(range(5).__reduce__(), slice(1, 2).__reduce__())  # expect: (<class 'range'>, (0, 5, 1)) (<class 'slice'>, (1, 2, None))
