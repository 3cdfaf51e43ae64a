import re

for pattern in ('(?i-i:a)', '(?L)a', '(?au)a', '(?-a:x)', '(?-:x)', '(?i-', '(?i', '(?i!a)', '(?iz:a)', '(?i-z:a)', '(?i-s', '(?z)', '(?-i)', '(?ai:a)', '(?i-m:A)b', 'a(?i)', '(?ms)a.b', '(?<', '(?P', '(?<a)', '(?Px)'):
    try:
        print(pattern, re.compile(pattern).findall('ab a\nb AB'))
    except re.error as e:
        print(pattern, e, e.pos)
# expect: (?i-i:a) bad inline flags: flag turned on and off at position 5 5
# expect: (?L)a bad inline flags: cannot use 'L' flag with a str pattern at position 3 3
# expect: (?au)a bad inline flags: flags 'a', 'u' and 'L' are incompatible at position 4 4
# expect: (?-a:x) bad inline flags: cannot turn off flags 'a', 'u' and 'L' at position 4 4
# expect: (?-:x) missing flag at position 3 3
# expect: (?i- missing flag at position 4 4
# expect: (?i missing -, : or ) at position 3 3
# expect: (?i!a) missing -, : or ) at position 3 3
# expect: (?iz:a) unknown flag at position 3 3
# expect: (?i-z:a) unknown flag at position 4 4
# expect: (?i-s missing : at position 5 5
# expect: (?z) unknown extension ?z at position 1 1
# expect: (?-i) missing : at position 4 4
# expect: (?ai:a) ['a', 'a', 'A']
# expect: (?i-m:A)b ['ab']
# expect: a(?i) global flags not at the start of the expression at position 1 1
# expect: (?ms)a.b ['a\nb']
# expect: (?< unexpected end of pattern at position 3 3
# expect: (?P unexpected end of pattern at position 3 3
# expect: (?<a) unknown extension ?<a at position 1 1
# expect: (?Px) unknown extension ?Px at position 1 1
try:
    re.compile(b'(?u)a')
except re.error as e:
    print(e)
# expect: bad inline flags: cannot use 'u' flag with a bytes pattern at position 3
print(re.compile(b'(?L)a').findall(b'a'))
# expect: [b'a']
