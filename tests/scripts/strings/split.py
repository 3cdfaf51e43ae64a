print("a b  c".split(), "a,b,,c".split(","), "a b c".split(" ", 1), "".split(), "".split(","), " a ".split())
# expect: ['a', 'b', 'c'] ['a', 'b', '', 'c'] ['a', 'b c'] [] [''] ['a']
print("a b c".rsplit(" ", 1), "a\nb\r\nc".splitlines(), "k=v=w".partition("="), "k=v=w".rpartition("="), "kv".partition("="))
# expect: ['a b', 'c'] ['a', 'b', 'c'] ('k', '=', 'v=w') ('k=v', '=', 'w') ('kv', '', '')
