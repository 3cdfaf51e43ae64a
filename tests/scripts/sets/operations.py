a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, a <= {1, 2, 3, 4}, a < a, a.isdisjoint({9}))  # expect: {1, 2, 3, 4} {3} {1, 2} {1, 2, 4} True False True
print(a.union([7]), a.intersection([1, 9]), a.difference((1,)), a.symmetric_difference({1}), a.issubset(a), a.issuperset({1}))
# expect: {1, 2, 3, 7} {1} {2, 3} {2, 3} True True
a |= {10}
a &= {1, 10, 11}
print(a)  # expect: {1, 10}
a.update([5], (6,))
print(sorted(a))  # expect: [1, 5, 6, 10]
