class Bag:
    pass


bag, items = Bag(), [0, 0]
for bag.x in range(3):
    pass
for items[0], items[1] in [(1, 2), (3, 4)]:
    pass
print(bag.x, items)  # expect: 2 [3, 4]
for i in range(3):
    pass
else:
    print("else", i)  # expect: else 2
for i in []:
    pass
else:
    print("empty", i)  # expect: empty 2
for i in range(5):
    if i == 2:
        break
else:
    print("not here")
while i:
    i -= 1
    if i == 9:
        break
else:
    print("done", i)  # expect: done 0
for i in range(2):
    for j in range(3):
        if j == 1:
            break
    else:
        print("inner else")
        continue
    print("broke", i, j)
    # expect: broke 0 1
    # expect: broke 1 1


def f():
    while True:
        for i in range(10):
            if i == 3:
                return i
        else:
            return "never"


def g(n):
    while n := n - 1:
        if n == 2:
            break
    else:
        return "ran out"
    return n


print(f(), g(5), g(2))  # expect: 3 2 ran out
numbers = [1, 2, 3]
for n in numbers:
    if n == 1:
        numbers.append(4)
    numbers = [9]
print(n, numbers)  # expect: 4 [9]
for i in [1, 2, 3]:
    i = i * 10
print(i)  # expect: 30
print([0 for _ in [1, 2]], 2 in [1, 2], 3 not in (1, 2))  # expect: [0, 0] True True
