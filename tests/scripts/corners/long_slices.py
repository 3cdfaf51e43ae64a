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
      
      
      
# Indices beyond 64 bits.
for place in (10 ** 30, -10 ** 30, 2 ** 50, -2 ** 50, True, -1):
    for items in (range(5), range(2 ** 70), [1, 2], 'ab'):
        try: print(items[place], end=' ')
        except IndexError as e: print(e, end=', ')
    print()
# expect: range object index out of range, range object index out of range, cannot fit 'int' into an index-sized integer, cannot fit 'int' into an index-sized integer,
# expect: range object index out of range, range object index out of range, cannot fit 'int' into an index-sized integer, cannot fit 'int' into an index-sized integer,
# expect: range object index out of range, 1125899906842624 list index out of range, string index out of range,
# expect: range object index out of range, 1180590494817504460800 list index out of range, string index out of range,
# expect: 1 1 2 b
# expect: 4 1180591620717411303423 2 b
