print(callable(print), callable(5), "append" in dir([]), "upper" in dir(str))  # expect: True False True True
