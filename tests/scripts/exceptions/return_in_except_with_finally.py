def f():
    try:
        raise KeyError("k")
    except KeyError:
        return "except"
    finally:
        print("finally first")

print(f())
# expect: finally first
# expect: except
