print(max("hello"), min("hello"), sum(ord(c) for c in "abc"), "".join(reversed("abc")), "".join(sorted("hello")))  # expect: o e 294 cba ehllo
