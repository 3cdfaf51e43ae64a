print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5678, -2), round(15, -1), round(25, -1), round(-15, -1), round(1e20), round(0.5), round(1.5, 0), type(round(1.5, 0)), round(5, 3), round(12345, -5), round(1.23456789, None))
# expect: 2 4 -2 2.67 1200.0 20 20 -20 100000000000000000000 0 2.0 <class 'float'> 5 0 1
for a in ((float('nan'),), (float('inf'),), ('a',), (1, 'b'), (1.5, 1.5), ([],)):
    try: print(round(*a))
    except Exception as e: print(type(e).__name__, e)
    # expect: ValueError cannot convert float NaN to integer
    # expect: OverflowError cannot convert float infinity to integer
    # expect: TypeError type str doesn't define __round__ method
    # expect: TypeError 'str' object cannot be interpreted as an integer
    # expect: TypeError 'float' object cannot be interpreted as an integer
    # expect: TypeError type list doesn't define __round__ method
class R:
    def __round__(self, n=None): return ('r', n)
print(round(R()), round(R(), 2), round(number=2.567, ndigits=1))  # expect: ('r', None) ('r', 2) 2.6
