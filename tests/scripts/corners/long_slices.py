# Steps beyond 64 bits, and mistakes in a slice before those of what is assigned to it.
print(range(5)[::10**20], slice(None, None, -10**20).indices(5), [1, 2, 3][::10**20])
# expect: range(0, 5, 100000000000000000000) (4, -1, -100000000000000000000) [1]


class Number:
    def __index__(self):
        return 1


def numbers():
    print('never asked')
    yield 1


for place, value in ((slice(Number(), 'a'), numbers()), (slice(None, Number(), 0), numbers()), (slice(None, Number(), 2), 5)):
    try:
        [1, 2, 3][place] = value
    except (TypeError, ValueError) as error:
        print(error)
        # expect: slice indices must be integers or None or have an __index__ method
        # expect: slice step cannot be zero
        # expect: must assign iterable to extended slice
      
      
      
