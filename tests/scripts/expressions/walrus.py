if (n := 5) > 3:
    print(n)  # expect: 5
print([y := 1, y + 1])  # expect: [1, 2]
while (n := n - 1) > 2:
    print("loop", n)
    # expect: loop 4
    # expect: loop 3
