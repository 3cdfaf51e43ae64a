print(["a", 'b"c', 1.0, None], ("x",), {"k": "v"}, {"s"}, [[]], b"x")  # expect: ['a', 'b"c', 1.0, None] ('x',) {'k': 'v'} {'s'} [[]] b'x'
