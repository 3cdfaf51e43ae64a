import ast
for text in ('1', ' -2.5e3', '0xff', '1_000', '3+4j', "'a' \"b\"", r"'\n\x41'", "b'x' b'y'", 'r"\\d"', '()', '(1,)', '(1)', '1, 2', '[1, [2, (3, None)], True]',
             "{'k': [1, 2.5], (1, 2): {'n': None}}", '{1, 2}', '{}', 'set()', '"""three\nlines"""', '[]', '[1,]', '"한글"', '[-1, +2]', '1e400', "u'x'"):
    value = ast.literal_eval(text)
    print(type(value).__name__, value)
    # expect: int 1
    # expect: float -2500.0
    # expect: int 255
    # expect: int 1000
    # expect: complex (3+4j)
    # expect: str ab
    # expect: str
    # expect: A
    # expect: bytes b'xy'
    # expect: str \d
    # expect: tuple ()
    # expect: tuple (1,)
    # expect: int 1
    # expect: tuple (1, 2)
    # expect: list [1, [2, (3, None)], True]
    # expect: dict {'k': [1, 2.5], (1, 2): {'n': None}}
    # expect: set {1, 2}
    # expect: dict {}
    # expect: set set()
    # expect: str three
    # expect: lines
    # expect: list []
    # expect: list [1]
    # expect: str 한글
    # expect: list [-1, 2]
    # expect: float inf
    # expect: str x
for text in ('x', 'f(1)', '1 + 2', 'os.getcwd()', "__import__('os')", '[i for i in ()]', '"a" + "b"', '-"x"', '2 ** 3', 'not 1', 'f"{1}"'):
    try:
        print(ast.literal_eval(text))
    except ValueError as error:
        print('ValueError', str(error).split(':')[0])
        # expect: ValueError malformed node or string on line 1
        # expect: ValueError malformed node or string on line 1
        # expect: ValueError malformed node or string on line 1
        # expect: ValueError malformed node or string on line 1
        # expect: ValueError malformed node or string on line 1
        # expect: ValueError malformed node or string on line 1
        # expect: ValueError malformed node or string on line 1
        # expect: ValueError malformed node or string on line 1
        # expect: ValueError malformed node or string on line 1
        # expect: ValueError malformed node or string on line 1
        # expect: ValueError malformed node or string on line 1
for text in ('1 +', '(1', '', 'a b'):
    try:
        print(ast.literal_eval(text))
    except SyntaxError as error:
        print('SyntaxError')
        # expect: SyntaxError
        # expect: SyntaxError
        # expect: SyntaxError
        # expect: SyntaxError
