{}.pop("a")  # expect error: KeyError: 'a'
