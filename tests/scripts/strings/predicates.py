print("123".isdigit(), "12a".isalnum(), "abc".isalpha(), "가나".isalpha(), " \t".isspace(), "ABC".isupper(), "abc".islower(), "Abc".istitle(), "x1".isidentifier(), "".isdigit())
# expect: True True True True True True True True True False
