print(int.__name__, len.__name__, str.upper.__name__, Exception.__name__, abs.__doc__ is not None)  # expect: int len upper Exception True
