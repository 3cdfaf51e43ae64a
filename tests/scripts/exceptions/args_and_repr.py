print(repr(ValueError("a", 1)), str(ValueError("a", 1)), repr(KeyError("k")), str(KeyError("k")), repr(Exception()), ValueError("x").args)
# expect: ValueError('a', 1) ('a', 1) KeyError('k') 'k' Exception() ('x',)
print(repr(OSError(2, "No such file")), str(OSError(2, "No such file")))  # expect: FileNotFoundError(2, 'No such file') [Errno 2] No such file
