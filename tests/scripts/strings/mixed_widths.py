s = "abc" + "é" + "한" + "😀"
print(len(s), s, s[3], s[4], s[5])  # expect: 6 abcé한😀 é 한 😀
print(s[:3].upper(), s.upper())  # expect: ABC ABCÉ한😀
