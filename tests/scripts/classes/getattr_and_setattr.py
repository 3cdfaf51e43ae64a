class Record:
    def __init__(self):
        self.a = 1
    def __getattr__(self, name):
        return f"no {name}"

r = Record()
print(r.a, r.b, getattr(r, "a"), getattr(r, "zzz"), hasattr(r, "anything"))  # expect: 1 no b 1 no zzz True
setattr(r, "c", 3)
print(r.c, r.__dict__)  # expect: 3 {'a': 1, 'c': 3}
delattr(r, "c")
print(r.c, vars(r))  # expect: no c {'a': 1}
