def attempt(f, *args):
    try:
        print(f.__name__, f(*args))
    except UnboundLocalError as e:
        print(f.__name__, e)


def after_if(flag):
    if flag:
        x = 1
    return x


def after_loop(items):
    for x in items:
        pass
    return x


def after_while(n):
    while n:
        x = n
        n -= 1
    return x


def augmented():
    x += 1


def deleted(x):
    del x
    return x


def deleted_twice(x):
    del x
    del x


def deleted_in_loop():
    x = 1
    for i in range(2):
        y = x
        del x
    return y


def in_try(fail):
    try:
        if fail:
            raise ValueError
        x = 1
    except ValueError:
        pass
    return x


def in_and(flag):
    flag and (x := 1)
    return x


def in_conditional(flag):
    y = (x := 1) if flag else 2
    return x


def in_comparison(n):
    1 < n < (x := 10)
    return x


def before_assignment():
    print(x)
    x = 1


def in_with():
    class Swallow:
        def __enter__(self):
            raise_now()

        def __exit__(self, *args):
            return True

    with Swallow() as x:
        pass
    return x


def swallowed():
    class Swallow:
        def __enter__(self):
            pass

        def __exit__(self, *args):
            return True

    with Swallow():
        1 / 0
        x = 1
    return x


def condition(flag):
    if flag and (x := 1):
        pass
    return x


def own_argument(x=1):
    def inner():
        return y
    if x:
        return inner()
    y = 1


attempt(after_if, True)  # expect: after_if 1
attempt(after_if, False)  # expect: after_if cannot access local variable 'x' where it is not associated with a value
attempt(after_loop, [])  # expect: after_loop cannot access local variable 'x' where it is not associated with a value
attempt(after_loop, [1])  # expect: after_loop 1
attempt(after_while, 0)  # expect: after_while cannot access local variable 'x' where it is not associated with a value
attempt(after_while, 2)  # expect: after_while 1
attempt(augmented)  # expect: augmented cannot access local variable 'x' where it is not associated with a value
attempt(deleted, 1)  # expect: deleted cannot access local variable 'x' where it is not associated with a value
attempt(deleted_twice, 1)  # expect: deleted_twice cannot access local variable 'x' where it is not associated with a value
attempt(deleted_in_loop)  # expect: deleted_in_loop cannot access local variable 'x' where it is not associated with a value
attempt(in_try, True)  # expect: in_try cannot access local variable 'x' where it is not associated with a value
attempt(in_try, False)  # expect: in_try 1
attempt(in_and, 0)  # expect: in_and cannot access local variable 'x' where it is not associated with a value
attempt(in_and, 1)  # expect: in_and 1
attempt(in_conditional, 0)  # expect: in_conditional cannot access local variable 'x' where it is not associated with a value
attempt(in_conditional, 1)  # expect: in_conditional 1
attempt(in_comparison, 0)  # expect: in_comparison cannot access local variable 'x' where it is not associated with a value
attempt(in_comparison, 2)  # expect: in_comparison 10
attempt(before_assignment)  # expect: before_assignment cannot access local variable 'x' where it is not associated with a value
attempt(swallowed)  # expect: swallowed cannot access local variable 'x' where it is not associated with a value
attempt(condition, 0)  # expect: condition cannot access local variable 'x' where it is not associated with a value
attempt(condition, 1)  # expect: condition 1
try:
    own_argument()
except NameError as e:
    print(type(e).__name__, e)  # expect: NameError cannot access free variable 'y' where it is not associated with a value in enclosing scope
