for body in ('__qualname__ = 1', '__classcell__ = 1', '__qualname__ = "other"'):
    try:
        exec(f'class A:\n    {body}\nprint(A.__qualname__)')
    except TypeError as e:
        print(e)
# expect: type __qualname__ must be a str, not int
# expect: __classcell__ must be a nonlocal cell, not <class 'int'>
# expect: other
