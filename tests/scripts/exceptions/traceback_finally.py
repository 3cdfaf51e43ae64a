def f():
    try:
        raise ValueError("x")
    finally:
        print("finally")

f()  # expect: finally
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "traceback_finally.py", line 7, in <module>
# expect stderr:     f()  # expect: finally
# expect stderr:     ^^^
# expect stderr:   File "traceback_finally.py", line 3, in f
# expect stderr:     raise ValueError("x")
# expect stderr: ValueError: x
# expect exit: 1
