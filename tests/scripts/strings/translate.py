table = str.maketrans("abc", "xyz", "d")
print("abcd".translate(table), "hello".translate({ord("l"): None, ord("h"): "J"}))  # expect: xyz Jeo
