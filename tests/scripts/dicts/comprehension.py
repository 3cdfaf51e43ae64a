print({c: ord(c) for c in "abc"}, {v: k for k, v in {"a": 1}.items()}, {x: y for x, y in zip("ab", [1, 2]) if y > 1})
# expect: {'a': 97, 'b': 98, 'c': 99} {1: 'a'} {'b': 2}
