class Circle:
    def __init__(self, r):
        self._r = r
    @property
    def area(self):
        return 3 * self._r ** 2
    @property
    def r(self):
        return self._r
    @r.setter
    def r(self, value):
        if value < 0:
            raise ValueError("negative")
        self._r = value

c = Circle(2)
c.r = 3
print(c.r, c.area)  # expect: 3 27
try:
    c.r = -1
except ValueError as error:
    print(error)  # expect: negative
c.area = 5  # expect error: AttributeError: property 'area' of 'Circle' object has no setter
