print(sum([1, 2, 3]), sum([0.5, 1]), sum([[1], [2]], []), sum(range(101)), sum((), 5))  # expect: 6 1.5 [1, 2] 5050 5
print(min(3, 1, 2), max([3, 1]), min("b", "a"), max([], default=0), max("aa", "b", key=len), min([[2], [1, 5]]))  # expect: 1 3 a 0 aa [1, 5]
