def chain(e):
    names = []
    while e is not None:
        names.append(repr(e))
        e = e.__context__
    return names


def f():
    try:
        raise ValueError(1)
    except ValueError:
        try:
            raise KeyError(2)
        except KeyError:
            raise TypeError(3)


try:
    f()
except TypeError as e:
    print(chain(e), e.__cause__, e.__suppress_context__)  # expect: ['TypeError(3)', 'KeyError(2)', 'ValueError(1)'] None False


def g():
    try:
        raise ValueError(1)
    finally:
        raise KeyError(2)


try:
    g()
except KeyError as e:
    print(chain(e))  # expect: ['KeyError(2)', 'ValueError(1)']


def h():
    try:
        raise ValueError(1)
    except ValueError as e:
        raise KeyError(2) from e


try:
    h()
except KeyError as e:
    print(chain(e), repr(e.__cause__), e.__suppress_context__)  # expect: ['KeyError(2)', 'ValueError(1)'] ValueError(1) True


def after():
    try:
        raise ValueError(1)
    except ValueError:
        pass
    raise KeyError(2)


try:
    after()
except KeyError as e:
    print(chain(e))  # expect: ['KeyError(2)']


def again():
    try:
        raise ValueError(1)
    except ValueError:
        raise


try:
    again()
except ValueError as e:
    print(chain(e))  # expect: ['ValueError(1)']


class M:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        raise KeyError(2)


try:
    with M():
        raise ValueError(1)
except KeyError as e:
    print(chain(e))  # expect: ['KeyError(2)', 'ValueError(1)']
