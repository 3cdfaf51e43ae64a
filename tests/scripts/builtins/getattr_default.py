print(getattr(5, "missing", "default"), hasattr(5, "real"), getattr("abc", "upper")())  # expect: default True ABC
getattr(5, "missing")  # expect error: AttributeError: 'int' object has no attribute 'missing'
