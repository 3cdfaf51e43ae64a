print("[" + "  x ".strip() + "]", "[" + "  x ".lstrip() + "]", "[" + "  x ".rstrip() + "]", "xxaxx".strip("x"), "abcba".strip("ab"))
# expect: [x] [x ] [  x] a c
print("prefix_name".removeprefix("prefix_"), "name.py".removesuffix(".py"))  # expect: name name
