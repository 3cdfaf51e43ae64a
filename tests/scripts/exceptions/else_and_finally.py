def f(x):
    try:
        print("try", 10 // x)
    except ZeroDivisionError:
        print("except")
    else:
        print("else")
    finally:
        print("finally")

f(2)
# expect: try 5
# expect: else
# expect: finally
f(0)
# expect: except
# expect: finally
