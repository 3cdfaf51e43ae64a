import hashlib, random, re
random.seed(7)
ATOMS = ["a", "b", "c", ".", "[ab]", "[^a]", "\\w", "\\d", "\\b", "^", "$", "(a)", "(?:ab)", "(b|c)", "(?=a)", "(?!b)", "(?<=a)", "(?<!b)", "\\s", "1", "\\1", "(?i:A)", "(?>a*)", "()"]
QUANT = ["", "", "", "*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{0,2}?", "*+", "{2,}"]
def pattern(depth):
    parts = []
    for _ in range(random.randint(1, 4)):
        a = random.choice(ATOMS)
        if depth and random.random() < 0.3:
            a = random.choice(["(%s)", "(?:%s)", "(?=%s)", "(?P<n%d>%%s)" % random.randint(0, 9)]) % pattern(depth - 1)
        parts.append(a + random.choice(QUANT))
    return random.choice(["", "", "|"]).join(parts)
lines = []
for i in range(300):
    p = pattern(2)
    s = "".join(random.choice("aabbc1 \n") for _ in range(random.randint(0, 12)))
    try:
        c = re.compile(p)
        out = [(m.span(), m.groups(), m.lastindex) for m in c.finditer(s)]
        out2 = c.sub("<\\g<0>>", s), c.split(s, 2)
    except re.error as e:
        out, out2 = "error " + str(e), ""
    lines.append(repr((p, s, out, out2)))
print(len(lines), hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16])  # expect: 300 9e057234cffbc959
# cpython: 3.11.7
