print(int("5"), float("2.5"), str(5), bool("x"), list("ab"), tuple([1]), set([1, 1]), dict([(1, 2)]), complex(1, 2), bytes("a", "utf8"))
# expect: 5 2.5 5 True ['a', 'b'] (1,) {1} {1: 2} (1+2j) b'a'
print(bin(10), oct(8), hex(255), chr(65), ord("A"), ascii("é"), repr("x"))  # expect: 0b1010 0o10 0xff A 65 '\xe9' 'x'
