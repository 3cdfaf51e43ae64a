def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(chr(65), chr(0) == '\0', chr(0x10ffff) == '\U0010ffff', chr(8364), repr(chr(127)), chr(True) == '\x01', ord('a'), ord('\0'), ord('€'), ord(b'a'), ord(bytearray(b'z')), ord('\U0001F600'))
# expect: A True True € '\x7f' True 97 0 8364 97 122 128512
t(lambda: chr(-1)); t(lambda: chr(0x110000)); t(lambda: chr('a')); t(lambda: chr(1.5)); t(lambda: chr()); t(lambda: chr(10 ** 20)); t(lambda: chr(None)); t(lambda: chr(1, 2)); t(lambda: ord('')); t(lambda: ord('ab')); t(lambda: ord(1)); t(lambda: ord()); t(lambda: ord(b'')); t(lambda: ord(b'ab')); t(lambda: ord(None)); t(lambda: ord([1])); t(lambda: ord('a', 'b'))
# expect: ValueError chr() arg not in range(0x110000)
# expect: ValueError chr() arg not in range(0x110000)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError chr() takes exactly one argument (0 given)
# expect: OverflowError Python int too large to convert to C int
# expect: TypeError 'NoneType' object cannot be interpreted as an integer
# expect: TypeError chr() takes exactly one argument (2 given)
# expect: TypeError ord() expected a character, but string of length 0 found
# expect: TypeError ord() expected a character, but string of length 2 found
# expect: TypeError ord() expected string of length 1, but int found
# expect: TypeError ord() takes exactly one argument (0 given)
# expect: TypeError ord() expected a character, but string of length 0 found
# expect: TypeError ord() expected a character, but string of length 2 found
# expect: TypeError ord() expected string of length 1, but NoneType found
# expect: TypeError ord() expected string of length 1, but list found
# expect: TypeError ord() takes exactly one argument (2 given)
print(bin(0), bin(5), bin(-5), bin(True), bin(2 ** 65), hex(0), hex(255), hex(-255), hex(2 ** 64), oct(0), oct(8), oct(-8), oct(2 ** 64), hex(False))
# expect: 0b0 0b101 -0b101 0b1 0b100000000000000000000000000000000000000000000000000000000000000000 0x0 0xff -0xff 0x10000000000000000 0o0 0o10 -0o10 0o2000000000000000000000 0x0
t(lambda: bin(1.5)); t(lambda: bin('a')); t(lambda: hex(None)); t(lambda: oct([])); t(lambda: bin()); t(lambda: hex(1.0)); t(lambda: bin(1, 2)); t(lambda: oct('8'))
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'NoneType' object cannot be interpreted as an integer
# expect: TypeError 'list' object cannot be interpreted as an integer
# expect: TypeError bin() takes exactly one argument (0 given)
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError bin() takes exactly one argument (2 given)
# expect: TypeError 'str' object cannot be interpreted as an integer
class I:
    def __index__(self): return 10
print(bin(I()), hex(I()), oct(I()), chr(I()) == '\n', range(I()), 'ab' * I(), [0] * I() == [0] * 10, '%d' % 5, f'{5:b}')
# expect: 0b1010 0xa 0o12 True range(0, 10) abababababababababab True 5 101
t(lambda: '%d' % I()); t(lambda: '%x' % I()); t(lambda: int(I())); t(lambda: float(I())); t(lambda: complex(I())); t(lambda: I() + 1); t(lambda: I() == 10); t(lambda: round(I())); t(lambda: abs(I())); t(lambda: hash(I()) != 0); t(lambda: format(I(), 'd')); t(lambda: bytes(I())); t(lambda: b'a' * I()); t(lambda: 1 << I()); t(lambda: [1, 2][I()]); t(lambda: 'abc'.center(I()))
# expect: 10
# expect: a
# expect: 10
# expect: 10.0
# expect: (10+0j)
# expect: TypeError unsupported operand type(s) for +: 'I' and 'int'
# expect: False
# expect: TypeError type I doesn't define __round__ method
# expect: TypeError bad operand type for abs(): 'I'
# expect: True
# expect: TypeError unsupported format string passed to I.__format__
# expect: b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: b'aaaaaaaaaa'
# expect: TypeError unsupported operand type(s) for <<: 'int' and 'I'
# expect: IndexError list index out of range
# expect:    abc
print(ascii('abc'), ascii('é'), ascii(['é', 1]), ascii('\u20ac'), ascii('\U0001F600'), repr('é'), repr(None), repr(...), repr(NotImplemented), repr(int), repr(len), repr(type(None)))
# expect: 'abc' '\xe9' ['\xe9', 1] '\u20ac' '\U0001f600' 'é' None Ellipsis NotImplemented <class 'int'> <built-in function len> <class 'NoneType'>
t(lambda: repr()); t(lambda: ascii()); t(lambda: repr(1, 2)); t(lambda: callable(1)); t(lambda: callable(len)); t(lambda: callable()); t(lambda: callable(int)); t(lambda: len()); t(lambda: len(1)); t(lambda: len(None)); t(lambda: len(x for x in [])); t(lambda: len([], [])); t(lambda: id()); t(lambda: isinstance(1)); t(lambda: isinstance(1, 1)); t(lambda: isinstance(1, (int, 1))); t(lambda: isinstance('a', (int, 1))); t(lambda: issubclass(1, int)); t(lambda: issubclass(int, 1)); t(lambda: isinstance(1, ())); t(lambda: isinstance(True, (str, (int, float)))); t(lambda: isinstance(1, int | str)); t(lambda: issubclass(bool, (str, int)))
# expect: TypeError repr() takes exactly one argument (0 given)
# expect: TypeError ascii() takes exactly one argument (0 given)
# expect: TypeError repr() takes exactly one argument (2 given)
# expect: False
# expect: True
# expect: TypeError callable() takes exactly one argument (0 given)
# expect: True
# expect: TypeError len() takes exactly one argument (0 given)
# expect: TypeError object of type 'int' has no len()
# expect: TypeError object of type 'NoneType' has no len()
# expect: TypeError object of type 'generator' has no len()
# expect: TypeError len() takes exactly one argument (2 given)
# expect: TypeError id() takes exactly one argument (0 given)
# expect: TypeError isinstance expected 2 arguments, got 1
# expect: TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: True
# expect: TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: TypeError issubclass() arg 1 must be a class
# expect: TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
# expect: False
# expect: True
# expect: True
# expect: True
