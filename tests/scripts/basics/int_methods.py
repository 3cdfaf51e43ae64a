print((5).bit_length(), (0).bit_length(), (-5).bit_length(), (2 ** 100).bit_length(), (2 ** 100 - 1).bit_length())  # expect: 3 0 3 101 100
print((255).bit_count(), (-255).bit_count(), (2 ** 100 + 1).bit_count(), (0).bit_count())  # expect: 8 8 2 0
print((7).as_integer_ratio(), (-7).conjugate(), (7).real, (7).imag, (7).numerator, (7).denominator)  # expect: (7, 1) -7 7 0 7 1
print((7).__add__(3), (7).__add__('a'), (7).__radd__(1), (7).__truediv__(2), (7).__floordiv__(2), (7).__divmod__(2), (7).__pow__(2), (7).__lshift__(1), (7).__neg__(), (7).__abs__(), (7).__invert__())
# expect: 10 NotImplemented 8 3.5 3 (3, 1) 49 14 -7 7 -8
print((7).__eq__(7.0), (7).__lt__(8), (7).__lt__('a'), (7).__bool__(), (7).__index__(), (7).__int__(), (7).__float__(), (7).__hash__(), (7).__repr__(), (7).__str__(), (7).__format__('04d'))
# expect: NotImplemented True NotImplemented True 7 7 7.0 7 7 7 0007
print((7).__trunc__(), (7).__floor__(), (7).__ceil__(), (1234).__round__(-2), (1250).__round__(-2), (1350).__round__(-2))  # expect: 7 7 7 1200 1200 1400
print(round(15, -1), round(25, -1), round(-15, -1), round(5, -1), round(6, -1), round(123456789, -10), round(7), round(7, 3), round(7, None))
# expect: 20 20 -20 0 10 0 7 7 7
print(isinstance(True, int), issubclass(bool, int), type(True + True), True + True, True * 3, -True, ~True, abs(True))
# expect: True True <class 'int'> 2 3 -1 -2 1
print(hash(1), hash(-1), hash(-2), hash(2 ** 61 - 1), hash(2 ** 61), hash(2 ** 62 + 3), hash(-2 ** 61), hash(10 ** 30))
# expect: 1 -2 -2 0 1 5 -2 465258685558744706
for f in ('(5).foo', '(5).real = 3', '5()', '5[0]', 'len(5)', 'iter(5)', 'for x in 5: pass', '(5).bit_length(1)', 'del (5).real', '5 .x'):
    try:
        exec(f)
    except Exception as e:
        print(f, type(e).__name__, e)
        # expect: (5).foo AttributeError 'int' object has no attribute 'foo'
        # expect: (5).real = 3 AttributeError attribute 'real' of 'int' objects is not writable
        # expect: 5() TypeError 'int' object is not callable
        # expect: 5[0] TypeError 'int' object is not subscriptable
        # expect: len(5) TypeError object of type 'int' has no len()
        # expect: iter(5) TypeError 'int' object is not iterable
        # expect: for x in 5: pass TypeError 'int' object is not iterable
        # expect: (5).bit_length(1) TypeError int.bit_length() takes no arguments (1 given)
        # expect: del (5).real AttributeError attribute 'real' of 'int' objects is not writable
        # expect: 5 .x AttributeError 'int' object has no attribute 'x'
