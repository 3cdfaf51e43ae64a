print("abc" < "abd", "abc" < "ab", "Z" < "a", "10" < "9", "" < "a", "가" > "z")  # expect: True False True True True True
print(sorted(["banana", "Apple", "cherry"]), sorted(["b", "a", "C"], key=str.lower))  # expect: ['Apple', 'banana', 'cherry'] ['a', 'b', 'C']
