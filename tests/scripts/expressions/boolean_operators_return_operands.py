print(0 or "x")  # expect: x
print("" or 0)  # expect: 0
print("a" and "b")  # expect: b
print([] and 1)  # expect: []
print(1 and 2 or 3)  # expect: 2
print(not "" and "y")  # expect: y
print(None or None)  # expect: None
