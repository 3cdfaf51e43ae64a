# A StopIteration thrown into a generator that has not begun is one that it raised (PEP 479).
def numbers():
    try:
        yield 1
    finally:
        print('never seen')


generator = numbers()
try:
    generator.throw(StopIteration('early'))
except RuntimeError as error:
    print(error, repr(error.__cause__))  # expect: generator raised StopIteration StopIteration('early')
print(next(generator, 'ended'))  # expect: ended

try:
    numbers().throw(ValueError('early'))
except ValueError as error:
    print(error)  # expect: early
