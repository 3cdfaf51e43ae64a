def walks_without_iter():
    class Walk:
        def __init__(self, n): self.n = n
        def __next__(self):
            self.n -= 1
            if self.n < 0: raise StopIteration
            return self.n

    class Row:
        def __iter__(self): return Walk(3)

    print(list(map(str, Row())), list(filter(None, Row())), list(map(lambda a, b: a + b, Row(), Row())))
    try:
        iter(Walk(1))
    except TypeError as error:
        print(error)
    try:
        for item in Walk(1): pass
    except TypeError as error:
        print(error)


walks_without_iter()
# expect: ['2', '1', '0'] [2, 1] [4, 2, 0]
# expect: 'Walk' object is not iterable
# expect: 'Walk' object is not iterable
for template in ('%d', '%x', '%f'):
    try:
        print(template % object())
    except TypeError as error:
        print(error)
        # expect: %d format: a real number is required, not object
        # expect: %x format: an integer is required, not object
        # expect: must be real number, not object
try:
    compile('class A(x for x in y): pass', '<text>', 'exec')
except SyntaxError as error:
    print(error.msg)  # expect: invalid syntax


class Index:
    def __init__(self, number): self.number = number
    def __index__(self): return self.number


class Hint:
    def __init__(self, hint): self.hint = hint
    def __length_hint__(self): return self.hint


import operator


for ask in (lambda: chr(Index(65)), lambda: hex(Index(255)), lambda: list(range(Index(3))), lambda: [1, 2][Index('x')], lambda: 'ab'[:Index(1.5)],
            lambda: operator.index(Index(4)), lambda: operator.index(Index('x')), lambda: operator.index('a'), lambda: operator.index(1.0),
            lambda: operator.length_hint(Hint(4)), lambda: operator.length_hint(Hint(-1)), lambda: operator.length_hint(Hint('a')),
            lambda: operator.length_hint(Hint(NotImplemented), 7), lambda: operator.length_hint(3, 5)):
    try:
        print(ask())
    except Exception as error:
        print(type(error).__name__, error)
# expect: A
# expect: 0xff
# expect: [0, 1, 2]
# expect: TypeError __index__ returned non-int (type str)
# expect: TypeError __index__ returned non-int (type float)
# expect: 4
# expect: TypeError __index__ returned non-int (type str)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: 4
# expect: ValueError __length_hint__() should return >= 0
# expect: TypeError __length_hint__ must be an integer, not str
# expect: 7
# expect: 5
