print(eval("1 + 2"), eval("x * 2", {"x": 5}))  # expect: 3 10
exec("y = 10")
print(y)  # expect: 10
