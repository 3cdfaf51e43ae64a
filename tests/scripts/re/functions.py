import re
print(re.match(r"(\w+) (\w+)", "hello world again").groups(), re.match("x", "abc"), re.search("c", "abc").span(), re.fullmatch("a+", "aaa"), re.fullmatch("a+", "aab"))
# expect: ('hello', 'world') None (2, 3) <re.Match object; span=(0, 3), match='aaa'> None
print(re.findall(r"\d+", "a1b22c333"), re.findall(r"(\w)=(\d)", "a=1 b=2"), re.findall("x*", "axb"), [m.group() for m in re.finditer("[aeiou]", "education")])
# expect: ['1', '22', '333'] [('a', '1'), ('b', '2')] ['', 'x', '', ''] ['e', 'u', 'a', 'i', 'o']
print(re.split(r"\s*[,;]\s*", "a , b;c"), re.split("(-)", "a-b-c"), re.split("-", "a-b-c", 1), re.split("x*", "axbc"))
# expect: ['a', 'b', 'c'] ['a', '-', 'b', '-', 'c'] ['a', 'b-c'] ['', 'a', '', 'b', 'c', '']
print(re.sub("a", "b", "banana", 2), re.subn("a", "b", "banana"), re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub("x*", "-", "abxd"), re.sub(r"(?P<n>\d)", r"<\g<n>>", "a1b2"), re.sub(r"\d", lambda m: str(int(m.group()) * 2), "a1b5"))
# expect: bbnbna ('bbnbnb', 3) world hello -a-b--d- a<1>b<2> a2b10
m = re.search(r"(?P<year>\d{4})-(?P<month>\d\d)", "on 2024-05-06")
print(m, m.group("year"), m["month"], m.group(1, 2), m.start(), m.end("month"), m.groupdict(), m.lastindex, m.lastgroup, m.re, m.string, m.pos, m.endpos, m.expand(r"\1/\g<month>"))
# expect: <re.Match object; span=(3, 10), match='2024-05'> 2024 05 ('2024', '05') 3 10 {'year': '2024', 'month': '05'} 2 month re.compile('(?P<year>\\d{4})-(?P<month>\\d\\d)') on 2024-05-06 0 13 2024/05
p = re.compile(r"ab+", re.IGNORECASE | re.MULTILINE)
print(p, p.pattern, p.flags, p.groups, p.findall("AB abb xABBB"), p.match("xab", 1).span(), p.search("ab ab", 1).span(), bool(p.fullmatch("ABb")))
# expect: re.compile('ab+', re.IGNORECASE|re.MULTILINE) ab+ 42 0 ['AB', 'abb', 'ABBB'] (1, 3) (3, 5) True
print(re.escape("a.b*c [d]"), re.I, re.findall(b"\\w+", b"ab cd"), re.compile("a") == re.compile("a"), re.sub("[aeiou]", "", "programming"))
# expect: a\.b\*c\ \[d\] re.IGNORECASE [b'ab', b'cd'] True prgrmmng
