[1, "a"].sort()  # expect error: TypeError: '<' not supported between instances of 'str' and 'int'
