# Ints that no longer fit 48 bits, reached from every side by operands that do.
def sign(x):
    return (x > 0) - (x < 0)

EDGE = 2 ** 47
values = [0, 1, -1, 2, -2, 3, 10, -10, EDGE - 1, EDGE - 2, -EDGE, -EDGE + 1, 2 ** 23, -2 ** 23, 2 ** 24, -2 ** 24, 2 ** 24 - 1,
          11863283, 11863284, -11863283, -11863284, EDGE // 3, -EDGE // 3, EDGE // 2, -EDGE // 2]

def by_steps(x, y):
    # The product from parts that are small, by shifts.
    total = 0
    for bit in range(48):
        if abs(y) >> bit & 1:
            total = total + (abs(x) << bit)
    return total if sign(x) == sign(y) else -total

wrong = 0
total = 0
for x in values:
    for y in values:
        wrong += x * y != by_steps(x, y)
        wrong += (x + y) - y != x
        wrong += (x - y) + y != x
        if y != 0:
            quotient, rest = x // y, x % y
            wrong += quotient * y + rest != x or (rest != 0 and (rest < 0) != (y < 0)) or abs(rest) >= abs(y)
        total += x * y + (x + y) * 3 - (x - y)
print(wrong, total)  # expect: 0 281477459738475

def loops():
    seen = []
    for i in range(EDGE - 3, EDGE):
        seen.append(i)
    for i in range(-EDGE + 2, -EDGE - 1, -1):
        seen.append(i)
    for i in range(EDGE - 2, EDGE + 2):
        seen.append(i)
    for i in range(5, 5):
        seen.append(i)
    for i in range(0, -4, -2):
        seen.append(i)
    return seen
print(loops())
# expect: [140737488355325, 140737488355326, 140737488355327, -140737488355326, -140737488355327, -140737488355328, 140737488355326, 140737488355327, 140737488355328, 140737488355329, 0, -2]

# A loop's variable that is changed inside, is a cell, or is nowhere kept.
def variables():
    out = []
    for i in range(3):
        i += 10
        out.append(i)
    for i in [1, 2, 3]:
        i = i * i
        out.append(i)
    for i in range(2):
        out.append((lambda: i)())
    for i, k in [(1, 2), (3, 4)]:
        out.append(i + k)
    for out[0] in range(5):
        pass
    i = 0
    while i < 3:
        i += 1
    for _ in range(2):
        for i in range(2):
            i -= 1
    return out, i
print(variables())  # expect: ([4, 11, 12, 1, 4, 9, 0, 1, 3, 7], 0)
