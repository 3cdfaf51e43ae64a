print("tab\tnew\nline")
# expect: tab	new
# expect: line
print("quote \" and \' and \\")  # expect: quote " and ' and \
print("\x41\u0042\N{LATIN SMALL LETTER C}\101")  # expect: ABcA
print(r"raw \n text")  # expect: raw \n text
print("bell\a".replace("\a", "!"))  # expect: bell!
