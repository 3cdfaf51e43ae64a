it = iter([1, 2])
print(next(it), next(it), next(it, "end"))  # expect: 1 2 end
print(list(iter("ab")), iter(it) is it)  # expect: ['a', 'b'] True
numbers = iter([1, 2, 0, 3])
print(list(iter(lambda: next(numbers), 0)))  # expect: [1, 2]
