import operator
for it in (iter([1, 2, 3]), iter("abc"), iter((1,)), iter(range(4)), iter(range(10, 0, -3)), iter({1: 2}), iter({1, 2}), iter({1: 2}.values()),
           iter({1: 2}.items()), reversed([1, 2]), reversed({1: 2}), reversed("abc"), iter(b"ab"), iter(bytearray(b"a"))):
    before = operator.length_hint(it)
    next(it)
    print(before, operator.length_hint(it))
    # expect: 3 2
    # expect: 3 2
    # expect: 1 0
    # expect: 4 3
    # expect: 4 3
    # expect: 1 0
    # expect: 2 1
    # expect: 1 0
    # expect: 1 0
    # expect: 2 1
    # expect: 1 0
    # expect: 3 2
    # expect: 2 1
    # expect: 1 0
print(operator.length_hint(x for x in [1]), operator.length_hint(5, 7), operator.length_hint(map(str, [1])), iter([1, 2]).__length_hint__())  # expect: 0 7 0 2
print("\u00e9\u20ac\U0001f600\n\\".encode("raw_unicode_escape"), b"\\u20ac\\n\\\\u0041\xe9".decode("raw_unicode_escape"))
# expect: b'\xe9\\u20ac\\U0001f600\n\\' €\n\\u0041é
for data in (b"\\u12", b"\\U00110000"):
    try:
        data.decode("raw_unicode_escape")
    except UnicodeDecodeError as error:
        print(error)
        # expect: 'rawunicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape
        # expect: 'rawunicodeescape' codec can't decode bytes in position 0-9: \Uxxxxxxxx out of range
a = bytearray(b"abcdef")
a[::2] = b""
print(a)  # expect: bytearray(b'bdf')
t = (1, 2)
s = "ab"
print(t[:] is t, s[:] is s, b"%s" % b"x")  # expect: True True b'x'
try:
    b"b" % b"x"
except TypeError as error:
    print(error)  # expect: not all arguments converted during bytes formatting
class Names:
    def keys(self): return [1]
    def __getitem__(self, key): return key
try:
    dict(**Names())
except TypeError as error:
    print(error)  # expect: keywords must be strings
try:
    bytes(encoding="utf-8")
except TypeError as error:
    print(error)  # expect: encoding without a string argument
