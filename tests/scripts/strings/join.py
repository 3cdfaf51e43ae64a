print(", ".join(["a", "b", "c"]), "".join([]), "-".join("abc"), " ".join(str(i) for i in range(3)))  # expect: a, b, c  a-b-c 0 1 2
