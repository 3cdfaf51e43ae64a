def minmax(items):
    return min(items), max(items)

low, high = minmax([3, 1, 2])
print(low, high, minmax("hello"))  # expect: 1 3 ('e', 'o')
