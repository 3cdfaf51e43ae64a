import random
random.seed(42)
print(random.random(), random.randint(1, 100), random.choice("abcdef"), random.uniform(1, 2))  # expect: 0.6394267984578837 4 f 1.2750293183691193
items = list(range(10))
random.shuffle(items)
print(items, random.sample(range(100), 3), random.randrange(0, 100, 5), random.getrandbits(16))  # expect: [9, 7, 8, 0, 4, 6, 5, 1, 2, 3] [4, 3, 11] 30 15247
