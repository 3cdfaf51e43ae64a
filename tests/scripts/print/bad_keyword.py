print("x", color="red")  # expect error: TypeError: 'color' is an invalid keyword argument for print()
