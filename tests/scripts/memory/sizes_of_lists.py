# How much room a list has depends on what made it
import sys
size = sys.getsizeof
for n in range(8):
    print([size(each) for each in (list(range(n)), list('x' * n), [0] * n, [x for x in range(n)], [*range(n)], sorted(range(n)), list(range(n))[:])])
    # expect: [56, 56, 56, 56, 56, 56, 56]
    # expect: [72, 72, 64, 88, 72, 72, 64]
    # expect: [72, 72, 72, 88, 72, 72, 72]
    # expect: [88, 88, 80, 88, 88, 88, 80]
    # expect: [88, 88, 88, 88, 88, 88, 88]
    # expect: [104, 104, 96, 120, 104, 104, 96]
    # expect: [104, 104, 104, 120, 104, 104, 104]
    # expect: [120, 120, 112, 120, 120, 120, 112]
a, b = [1, 2, 3], []
print(size(a), size([1, 2]), size([1, 2, 3, 4, 5]), size([a, 1, 2]), size(['a', 'b', 'c', 'd']))  # expect: 88 72 104 80 88
a.append(4)
b.extend((1, 2, 3))
print(size(a), size(b))  # expect: 88 88
a.append(5)
b += [4, 5]
print(size(a), size(b))  # expect: 120 120
