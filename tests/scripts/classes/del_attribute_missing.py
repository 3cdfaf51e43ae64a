class A:
    pass

del A().x  # expect error: AttributeError: 'A' object has no attribute 'x'
