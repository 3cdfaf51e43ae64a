x = 10
x += 5
x -= 3
x *= 2
x //= 5
x **= 3
x %= 50
print(x)  # expect: 14
x /= 7
print(x)  # expect: 2.0
items = [1]
alias = items
items += [2]
items *= 2
print(alias)  # expect: [1, 2, 1, 2]
