# A built-in number answers before a class that is derived from a narrower number than it.
class MyInt(int):
    def __radd__(self, other):
        return 'radd'

    def __rmul__(self, other):
        return 'rmul'


print(1.5 + MyInt(3), True * MyInt(3), 1j + MyInt(3))  # expect: 4.5 3 (3+1j)
print(2 + MyInt(3), MyInt(2) + MyInt(3))  # expect: radd 5


class Counted:
    def __index__(self):
        return 2


print(Counted() * 'ab', [1] * Counted())  # expect: abab [1, 1]
for change in ("x = Counted(); x *= 'ab'", "x = {1}; x *= [2]", "x = [1]; x *= -10**20", "x = range(2); x *= 'a'"):
    try:
        exec(change)
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)
        # expect: TypeError unsupported operand type(s) for *=: 'Counted' and 'str'
        # expect: TypeError unsupported operand type(s) for *=: 'set' and 'list'
        # expect: OverflowError cannot fit 'int' into an index-sized integer
        # expect: TypeError unsupported operand type(s) for *=: 'range' and 'str'
      
      
      
      

big = 10**30
print(+big is big, int(big) is big, big.__index__() is big, 0.0 ** float('-inf'))  # expect: True True True inf
try:
    int.__neg__('a')
except TypeError as error:
    print(error)  # expect: descriptor '__neg__' requires a 'int' object but received a 'str'
