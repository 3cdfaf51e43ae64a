def first_even(items):
    for x in items:
        if x % 2 == 0:
            yield x
            return

print(list(first_even([1, 3, 4, 6])), list(first_even([])))  # expect: [4] []
