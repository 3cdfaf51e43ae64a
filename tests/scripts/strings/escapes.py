print("tab\tnew\nline")
# expect: tab	new
# expect: line
print("quote \" and \' and \\")  # expect: quote " and ' and \
print("\x41\u0042\101\U0001F600")  # expect: ABA😀
print(r"raw \n text")  # expect: raw \n text
print("bell\a".replace("\a", "!"))  # expect: bell!
