def f():
    x = 1
    try:
        return x
    finally:
        x = 2
        print("finally", x)

print(f())
# expect: finally 2
# expect: 1
