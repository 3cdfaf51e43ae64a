{1}.remove(2)  # expect error: KeyError: 2
