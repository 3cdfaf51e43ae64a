s = "banana"
print(s.find("an"), s.rfind("an"), s.find("x"), s.count("a"), s.count("ana"), s.index("n"), s.find("a", 2), s.find("a", 2, 3), "".count(""))
# expect: 1 3 -1 3 1 2 3 -1 1
