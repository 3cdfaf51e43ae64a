f = lambda a, b=2, *c, d=4, **e: (a, b, c, d, e)
print(f(1), f(1, 3, 5, d=6, g=7))  # expect: (1, 2, (), 4, {}) (1, 3, (5,), 6, {'g': 7})
print((lambda: (lambda: 5)())(), (lambda x: x if x else "empty")(""), (lambda *, k: k)(k=1))  # expect: 5 empty 1
print([g(2) for g in [lambda x: x + 1, lambda x: x * x]])  # expect: [3, 4]
print(1 if 0 else 2 if 0 else 3, (1 if True else 2) + 1)  # expect: 3 2
print(0 or [] or "a", 1 and 2 and 3, 0 and 1 / 0, 1 or 1 / 0, not [], not not 1)  # expect: a 3 0 1 True True
print((1 and 0) or 5, 1 and (0 or 5), None or 0 or False)  # expect: 5 5 False


def side(x, log):
    log.append(x)
    return x


log = []
if (side(1, log) and side(0, log)) or (side(2, log) and not side(0, log)):
    print("yes", log)  # expect: yes [1, 0, 2, 0]
log = []
if not (side(1, log) and side(2, log) or side(3, log)):
    print("no")
else:
    print("else", log)  # expect: else [1, 2]
log = []
while not (side(0, log) or side(1, log)):
    pass
print(log, [x for x in range(6) if x % 2 and x > 1 or x == 0])  # expect: [0, 1] [0, 3, 5]


class Truth:
    def __init__(self, t):
        self.t = t

    def __bool__(self):
        print("bool", self.t)
        return self.t


print((Truth(False) or Truth(True)).t)
# expect: bool False
# expect: True
print(not Truth(True))
# expect: bool True
# expect: False
if Truth(True) and Truth(False):
# expect: bool True
# expect: bool False
    print("never")
assert Truth(True), "fine"  # expect: bool True
try:
    assert Truth(False), side("message", log)  # expect: bool False
except AssertionError as e:
    print(repr(e))  # expect: AssertionError('message')
