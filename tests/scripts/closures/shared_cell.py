def pair():
    value = 0
    def get():
        return value
    def put(x):
        nonlocal value
        value = x
    return get, put

get, put = pair()
put(42)
print(get())  # expect: 42
