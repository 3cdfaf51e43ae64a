def f():
    e = "before"
    try:
        raise ValueError("x")
    except ValueError as e:
        pass
    try:
        return e
    except UnboundLocalError as error:
        return str(error)

print(f())  # expect: cannot access local variable 'e' where it is not associated with a value
