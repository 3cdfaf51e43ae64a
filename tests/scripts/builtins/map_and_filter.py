print(list(map(str, [1, 2])), list(filter(None, [0, 1, "", "a"])), list(map(lambda a, b: a * b, [1, 2], [3, 4])), list(filter(lambda x: x > 1, [1, 2, 3])))
# expect: ['1', '2'] [1, 'a'] [3, 8] [2, 3]
print(map(str, [1]).__class__.__name__, next(map(abs, [-3])))  # expect: map 3
