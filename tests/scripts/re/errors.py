import re
for pattern in ["(", ")", "a(b", "*a", "a**", "[a", "[z-a]", "\\", "\\q", "(?P<n>a)(?P<n>b)", "(?P=x)", "(?P<1a>b)", "(?<=a*)b", "a{3,2}", "\\2", "(?z)", "(?<a", "x(?i)", "[\\d-z]", "+", "(?P<>a)", "(?(2)a)", "(?"]:
    try:
        re.compile(pattern)
        print(pattern, "compiles")
    except re.error as error:
        print(repr(pattern), error, error.pos)
        # expect: '(' missing ), unterminated subpattern at position 0 0
        # expect: ')' unbalanced parenthesis at position 0 0
        # expect: 'a(b' missing ), unterminated subpattern at position 1 1
        # expect: '*a' nothing to repeat at position 0 0
        # expect: 'a**' multiple repeat at position 2 2
        # expect: '[a' unterminated character set at position 0 0
        # expect: '[z-a]' bad character range z-a at position 1 1
        # expect: '\\' bad escape (end of pattern) at position 0 0
        # expect: '\\q' bad escape \q at position 0 0
        # expect: '(?P<n>a)(?P<n>b)' redefinition of group name 'n' as group 2; was group 1 at position 12 12
        # expect: '(?P=x)' unknown group name 'x' at position 4 4
        # expect: '(?P<1a>b)' bad character in group name '1a' at position 4 4
        # expect: '(?<=a*)b' look-behind requires fixed-width pattern None
        # expect: 'a{3,2}' min repeat greater than max repeat at position 2 2
        # expect: '\\2' invalid group reference 2 at position 1 1
        # expect: '(?z)' unknown extension ?z at position 1 1
        # expect: '(?<a' unknown extension ?<a at position 1 1
        # expect: 'x(?i)' global flags not at the start of the expression at position 1 1
        # expect: '[\\d-z]' bad character range \d-z at position 1 1
        # expect: '+' nothing to repeat at position 0 0
        # expect: '(?P<>a)' missing group name at position 4 4
        # expect: '(?(2)a)' invalid group reference 2 at position 3 3
        # expect: '(?' unexpected end of pattern at position 2 2
for call in (lambda: re.match("a", b"a"), lambda: re.match(b"a", "a"), lambda: re.match("a", 5), lambda: re.match("a", "a").group(1), lambda: re.match("a", "a").group("x"), lambda: re.sub("a", r"\1", "a"), lambda: re.compile(5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
        # expect: TypeError cannot use a string pattern on a bytes-like object
        # expect: TypeError cannot use a bytes pattern on a string-like object
        # expect: TypeError expected string or bytes-like object, got 'int'
        # expect: IndexError no such group
        # expect: IndexError no such group
        # expect: error invalid group reference 1 at position 1
        # expect: TypeError first argument must be string or compiled pattern
try:
    re.compile('(?<=a+)b')
except re.error as error:
    print(error, error.pattern, error.pos)  # expect: look-behind requires fixed-width pattern None None
