print(int.__name__, len.__name__, str.upper.__name__, Exception.__name__)  # expect: int len upper Exception
