def repeat(n):
    def decorate(f):
        def wrapper(*args, **kwargs):
            return [f(*args, **kwargs) for _ in range(n)]
        return wrapper
    return decorate

@repeat(3)
def hello(name):
    return f"hi {name}"

print(hello("Kim"))  # expect: ['hi Kim', 'hi Kim', 'hi Kim']
