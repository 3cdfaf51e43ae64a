def loud(value):
    print("called", value)
    return value

loud(False) and loud(True)  # expect: called False
loud(True) or loud(False)  # expect: called True
print(any(loud(x) for x in (0, 1, 2)))
# expect: called 0
# expect: called 1
# expect: True
