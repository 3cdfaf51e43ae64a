{}[5]  # expect error: KeyError: 5
