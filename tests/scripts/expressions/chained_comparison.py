def middle():
    print("middle")
    return 5

print(1 < middle() < 10)
# expect: middle
# expect: True
print(1 < 2 < 3 < 4)  # expect: True
print(1 < 3 > 2)  # expect: True
print(10 < middle() < 20)
# expect: middle
# expect: False
print(1 < 2 > 3 < middle())  # expect: False
