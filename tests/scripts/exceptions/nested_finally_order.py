def f():
    try:
        try:
            raise ValueError("x")
        finally:
            print("inner")
    except ValueError:
        print("except")
        return 1
    finally:
        print("outer")

print(f())
# expect: inner
# expect: except
# expect: outer
# expect: 1
