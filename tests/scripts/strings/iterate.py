for i, c in enumerate("abc"):
    print(i, c)
    # expect: 0 a
    # expect: 1 b
    # expect: 2 c
print(list("abc"), tuple("ab"), set("a"))  # expect: ['a', 'b', 'c'] ('a', 'b') {'a'}
