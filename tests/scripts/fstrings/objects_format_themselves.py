# A field without a format still asks __format__
class Area:
    def __init__(self, size):
        self.size = size

    def __format__(self, spec):
        return format(self.size, spec or '.2f') + 'm2'

    def __str__(self):
        return 'area'


a = Area(3)
print(f'{a}', f'{a:.1f}', f'{a!s}', '{}'.format(a), format(a), '%s' % a, f'{[1]} {None}')  # expect: 3.00m2 3.0m2 area 3.00m2 3.00m2 area [1] None
