print("a" "b" 'c')  # expect: abc
print("one "
      "line")
# expect: one line
