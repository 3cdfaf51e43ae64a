class Bad:
    def __init__(self):
        return 5

Bad()  # expect error: TypeError: __init__() should return None, not 'int'
