d = {}
del d["x"]  # expect error: KeyError: 'x'
