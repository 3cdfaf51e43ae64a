print("%s is %d years and %.1f%%" % ("Kim", 20, 99.5))  # expect: Kim is 20 years and 99.5%
print("%5d|%-5d|%05d|%+d|%x|%o|%c|%r" % (42, 42, 42, 42, 255, 8, "x", "q"))  # expect:    42|42   |00042|+42|ff|10|x|'q'
print("%(a)s and %(b)s" % {"a": 1, "b": 2})  # expect: 1 and 2
print("%s" % (1,), "%s %s" % ("a", [1]), "%10s|%-10s|" % ("right", "left"))  # expect: 1 a [1]      right|left      |
