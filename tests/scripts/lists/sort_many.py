import random
random.seed(1)
numbers = [random.randint(0, 1000) for _ in range(500)]
ordered = sorted(numbers)
print(all(a <= b for a, b in zip(ordered, ordered[1:])), len(ordered), ordered[:3], ordered[-3:])  # expect: True 500 [1, 2, 5] [999, 1000, 1000]
