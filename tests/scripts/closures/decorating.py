def twice(f):
    def wrapper(*args):
        return f(f(*args))
    return wrapper

@twice
def add_one(x):
    return x + 1

print(add_one(5), add_one.__name__)  # expect: 7 wrapper
