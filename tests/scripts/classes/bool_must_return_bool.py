class Bad:
    def __bool__(self):
        return 1

if Bad():
    pass
# expect error: TypeError: __bool__ should return bool, returned int
