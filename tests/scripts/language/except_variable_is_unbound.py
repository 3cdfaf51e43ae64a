def f():
    e = 1
    try:
        raise ValueError("x")
    except ValueError as e:
        pass
    try:
        return e
    except UnboundLocalError as error:
        return str(error)


def g():
    try:
        raise ValueError("x")
    except ValueError as e:
        del e
    return "fine"


def h():
    try:
        raise ValueError("x")
    except ValueError as e:
        def inner():
            return e
        first = inner()
    try:
        inner()
    except NameError as error:
        return repr(first), str(error)


def not_taken():
    e = "kept"
    try:
        pass
    except ValueError as e:
        pass
    return e


print(f(), g(), h(), not_taken(), sep="\n")
# expect: cannot access local variable 'e' where it is not associated with a value
# expect: fine
# expect: ("ValueError('x')", "cannot access free variable 'e' where it is not associated with a value in enclosing scope")
# expect: kept


class C:
    try:
        raise ValueError("in class")
    except ValueError as problem:
        text = str(problem)


print(C.text, hasattr(C, "problem"))  # expect: in class False
try:
    raise OSError("global")
except OSError as problem:
    pass
try:
    problem
except NameError as e:
    print(e)  # expect: name 'problem' is not defined
try:
    try:
        raise ValueError("a")
    except ValueError as e:
        raise KeyError("b")
except KeyError as e:
    print(repr(e), repr(e.__context__))  # expect: KeyError('b') ValueError('a')
print("e" in globals())  # expect: False
