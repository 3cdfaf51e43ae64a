import re
for pattern in ["(", ")", "a(b", "*a", "a**", "[a", "[z-a]", "\\", "\\q", "(?P<n>a)(?P<n>b)", "(?P=x)", "(?P<1a>b)", "(?<=a*)b", "a{3,2}", "\\2", "(?z)", "(?<a", "x(?i)", "[\\d-z]", "+", "(?P<>a)", "(?(2)a)", "(?"]:
    try:
        re.compile(pattern)
        print(pattern, "compiles")
    except re.error as error:
        print(repr(pattern), error, error.pos)
for call in (lambda: re.match("a", b"a"), lambda: re.match(b"a", "a"), lambda: re.match("a", 5), lambda: re.match("a", "a").group(1), lambda: re.match("a", "a").group("x"), lambda: re.sub("a", r"\1", "a"), lambda: re.compile(5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
