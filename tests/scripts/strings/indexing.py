s = "hello"
print(s[0], s[-1], s[1:3], s[:2], s[3:], s[::2], s[::-1], s[10:], s[-3:-1])  # expect: h o el he lo hlo olleh  ll
