print(3 in [1, 2, 3], 4 not in (1, 2), "b" in "abc", "k" in {"k": 1}, 5 in range(0, 10, 5))  # expect: True True True True True
print("" in "abc", "bc" in "abc", "ac" in "abc")  # expect: True True False
