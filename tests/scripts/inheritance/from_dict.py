class Default(dict):
    def __missing__(self, key):
        self[key] = value = key * 2
        return value

d = Default(a="x")
print(d["a"], d["bc"], d, len(d), isinstance(d, dict))  # expect: x bcbc {'a': 'x', 'bc': 'bcbc'} 2 True
