with 5:
    pass
# expect error: TypeError: 'int' object does not support the context manager protocol
