words = ["pear", "fig", "apple", "kiwi"]
words.sort()
print(words)  # expect: ['apple', 'fig', 'kiwi', 'pear']
words.sort(key=len)
print(words)  # expect: ['fig', 'kiwi', 'pear', 'apple']
words.sort(key=len, reverse=True)
print(words)  # expect: ['apple', 'kiwi', 'pear', 'fig']
print(sorted("hello"), sorted([3, 1, 2], reverse=True), sorted({"b": 1, "a": 2}))  # expect: ['e', 'h', 'l', 'l', 'o'] [3, 2, 1] ['a', 'b']
