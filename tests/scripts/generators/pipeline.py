def numbers():
    yield from range(10)

def odd(source):
    return (n for n in source if n % 2)

def squared(source):
    for n in source:
        yield n * n

print(list(squared(odd(numbers()))))  # expect: [1, 9, 25, 49, 81]
