d = {1: "a"}
d[1.0] = "b"
d[True] = "c"
print(d)  # expect: {1: 'c'}
d = {"1": "string", 1: "int"}
print(d)  # expect: {'1': 'string', 1: 'int'}
