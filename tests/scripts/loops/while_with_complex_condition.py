a, b = 48, 18
while b:
    a, b = b, a % b
print(a)  # expect: 6
n, steps = 27, 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
print(steps)  # expect: 111
