x = 5
print("big" if x > 3 else "small")  # expect: big
print("a" if x > 10 else "b" if x > 4 else "c")  # expect: b
print((1 if x else 2) + 1)  # expect: 2
