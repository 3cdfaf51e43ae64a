print(None, ..., NotImplemented)  # expect: None Ellipsis NotImplemented
print(type(None).__name__, bool(...), [None, ...])  # expect: NoneType True [None, Ellipsis]
