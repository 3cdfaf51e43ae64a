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
