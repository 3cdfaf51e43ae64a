def make_counter():
    count = 0
    def increment():
        nonlocal count
        count += 1
        return count
    return increment

a, b = make_counter(), make_counter()
print(a(), a(), b(), a())  # expect: 1 2 1 3
