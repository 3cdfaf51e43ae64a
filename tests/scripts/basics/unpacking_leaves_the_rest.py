from itertools import count
try: a, b = count()
except ValueError as e: print(e)  # expect: too many values to unpack (expected 2)
def numbers():
    for i in range(5):
        print('item', i)
        yield i
g = numbers()
try: a, b = g
# expect: item 0
# expect: item 1
# expect: item 2
except ValueError as e: print(e)  # expect: too many values to unpack (expected 2)
print(next(g))
# expect: item 3
# expect: 3
from collections import Counter
print(Counter('a') == {'a': 1}, {'a': 1} == Counter('a'), Counter('a') == 5, Counter('a') != {'a': 1}, Counter(a=0) == {})  # expect: True True False False False
class A: pass
for f in ('%d', '%x', '%c', '%f', '%i|%s'):
    try: print(f % (A(), 1) if '|' in f else f % A())
    except TypeError as e: print(e)
    # expect: %d format: a real number is required, not A
    # expect: %x format: an integer is required, not A
    # expect: %c requires int or char
    # expect: must be real number, not A
    # expect: %i format: a real number is required, not A
