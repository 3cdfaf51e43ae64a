s = "a😀b"
print(len(s), s[1], s[::-1], ord("😀"), chr(128512), s.index("b"))  # expect: 3 😀 b😀a 128512 😀 2
