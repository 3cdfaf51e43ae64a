def greet(name, greeting, end):
    return name

greet("Kim")  # expect error: TypeError: greet() missing 2 required positional arguments: 'greeting' and 'end'
