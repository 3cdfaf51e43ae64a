print("{} {}".format(1, 2), "{1} {0}".format("a", "b"), "{name}".format(name="Lee"), "{0.real} {1[0]}".format(5, [7]))  # expect: 1 2 b a Lee 5 7
print("{:>5}|{:<5}|{:^5}|".format(1, 2, 3), "{:05.1f}".format(3.14159), "{{}}".format(), "{!r}".format("x"))  # expect:     1|2    |  3  | 003.1 {} 'x'
