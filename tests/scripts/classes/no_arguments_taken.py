class Empty:
    pass

Empty(1)  # expect error: TypeError: Empty() takes no arguments
