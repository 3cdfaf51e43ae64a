import re
for pattern, text in [(r"a|b|cd", "xcd"), (r"(a|b)*c", "ababc"), (r"a{2,3}", "aaaa"), (r"a{2,3}?", "aaaa"), (r"a{,2}b", "aab"), (r"x{a}", "x{a}"), (r"<.*?>", "<a><b>"), (r"<.*>", "<a><b>"),
                      (r"^b", "a\nb"), (r"(?m)^b$", "a\nb\nc"), (r"a.c", "a\nc"), (r"(?s)a.c", "a\nc"), (r"(?i)HeLLo", "say hello"), (r"\bcat\b", "concat cat"), (r"\Bcat", "concat"), (r"foo(?=bar)", "foobar"),
                      (r"foo(?!bar)", "foobaz"), (r"(?<=\$)\d+", "cost $42"), (r"(?<!\$)\b\d+", "$4 17"), (r"(\w)\1", "hello"), (r"(?P<q>['\"]).*?(?P=q)", "say 'hi' \"x\""), (r"(?:ab)+", "ababab"), (r"[^abc]+", "abcxyz"),
                      (r"[\w.-]+@[\w-]+\.\w+", "me: a.b-c@d-e.org!"), (r"[]a]+", "]a]b"), (r"[a\-z]+", "a-z"), (r"\x41\u0042\n?", "AB"), (r"(a)?b", "b"), (r"(a*)*b", "aaab"), (r"(a*)+$", "aaaa"), (r"(?x) a  b # comment", "ab"),
                      (r"(a)(?(1)b|c)", "ab"), (r"(a)?(?(1)b|c)", "c"), (r"(?>a+)b", "aab"), (r"a++b", "aab"), (r"(?i:A)b", "ab"), (r"\d+(?:\.\d+)?", "3.14"), ("한글+", "한글글"), (r"\w+", "héllo_wörld 1"), (r"(?a)\w+", "hé"), (r"$", "a\n"), (r"\Z", "a\n"), (r"a\Zb", "ab"), (r"((a)|b)+", "ab"), (r"\s+", "a \t\nb"), (r"\101", "A"), (r"[^\d\s]+", "12 ab"), (r"(?i)straße|É", "é")]:
    m = re.search(pattern, text)
    print(pattern.replace("\n", "\\n"), m and (m.span(), m.groups()))
