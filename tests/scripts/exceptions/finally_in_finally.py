# Bodies of `finally` that stand in each other are looked at once each.
def nested(depth):
    lines = []
    for i in range(depth):
        lines += [' ' * i + 'try: pass', ' ' * i + 'finally:']
    return '\n'.join(lines) + '\n' + ' ' * depth + 'print("inside")\n'

exec(nested(3))  # expect: inside
try:
    compile(nested(60), 'text', 'exec')
except SyntaxError as error:
    print(type(error).__name__)  # expect: SyntaxError
