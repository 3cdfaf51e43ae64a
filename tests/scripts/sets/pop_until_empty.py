s = {1, 2, 3}
total = 0
while s:
    total += s.pop()
print(total, s)  # expect: 6 set()
