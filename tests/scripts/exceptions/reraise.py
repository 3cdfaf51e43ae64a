def f():
    try:
        1 / 0
    except ZeroDivisionError:
        print("log")
        raise

try:
    f()  # expect: log
except ZeroDivisionError as error:
    print("again", error)  # expect: again division by zero
