def source():
    print("source")
    return [1, 2]

g = (print("item", x) for x in source())  # expect: source
print("made")  # expect: made
list(g)
# expect: item 1
# expect: item 2
