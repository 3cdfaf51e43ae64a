a = b = [1]
a.append(2)
print(b)  # expect: [1, 2]
a, b = 1, 2
a, b = b, a
print(a, b)  # expect: 2 1
(x, y), z = (1, 2), 3
print(x, y, z)  # expect: 1 2 3
first, *rest = [1, 2, 3]
print(first, rest)  # expect: 1 [2, 3]
*start, last = "abc"
print(start, last)  # expect: ['a', 'b'] c
a, *b, c = 1, 2
print(a, b, c)  # expect: 1 [] 2
