x = 1
print(f"""a {x}
b {x + 1}""")
# expect: a 1
# expect: b 2
print(f"{x}"
      f"{x + 1}")
# expect: 12
