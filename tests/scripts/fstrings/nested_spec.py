width, precision = 10, 3
print(f"{3.14159:{width}.{precision}}|")  # expect:       3.14|
print(f"{'x':{'*'}^{width}}")  # expect: ****x*****
