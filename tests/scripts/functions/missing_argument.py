def greet(name, greeting):
    return name

greet("Kim")  # expect error: TypeError: greet() missing 1 required positional argument: 'greeting'
