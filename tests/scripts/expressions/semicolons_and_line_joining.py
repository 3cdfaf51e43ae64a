a = 1; b = 2; print(a + b)  # expect: 3
c = a + \
    b
print(c)  # expect: 3
print([1,
       2,
       ])
# expect: [1, 2]
