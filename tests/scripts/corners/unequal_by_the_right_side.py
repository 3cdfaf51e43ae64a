# A class with __eq__ and without __ne__, to the right of a built-in value.
class Same:
    def __eq__(self, other):
        return True


class Other:
    def __eq__(self, other):
        return False


class Silent:
    def __eq__(self, other):
        return NotImplemented


class Failing:
    def __eq__(self, other):
        raise ValueError(other)


values = 5, 2.5, True, 1j, 10**30, 'a', b'a', None, ..., [], (1,), {}, {1}, range(3), len, int, object()
for cls in Same, Other, Silent:
    print(cls.__name__, {value != cls() for value in values if not isinstance(value, (list, dict, set))}, [] != cls(), {} != cls(), {1} != cls())
# expect: Same {False} False False False
# expect: Other {True} True True True
# expect: Silent {True} True True True
for value in values[:8]:
    try:
        print(value != Failing())
    except ValueError as error:
        print('asked about', error)
# expect: asked about 5
# expect: asked about 2.5
# expect: asked about True
# expect: asked about 1j
# expect: asked about 1000000000000000000000000000000
# expect: asked about a
# expect: asked about b'a'
# expect: asked about None
if 5 != Same():
    print('never')
