import tomllib
doc = '''
# c
title = "TOML \\u00e9 \\n x"
'quoted key' = 'lit\\n'
n = [1, +2, -3, 0xff, 0b11, 0o17, 1_000, 1.5, 1e3, -0.5e-2, inf, -nan,
  # comment
]
d1 = 1979-05-27T07:32:00Z
d2 = 1979-05-27T00:32:00.999-07:00
d3 = 1979-05-27 07:32:00
d4 = 1979-05-27
d5 = 07:32:00
b = [true, false, {x = 1, y.z = "q"}, {}]
ml = """
a \\
   b
c"""
ml2 = \'\'\'x
y\'\'\'
[a.b.c]
k = 1
[a]
v = 2
[[p]]
n = 1
[[p]]
n = 2
[p.q]
r = 3
'''
print(tomllib.loads(doc))
# expect: {'title': 'TOML é \n x', 'quoted key': 'lit\\n', 'n': [1, 2, -3, 255, 3, 15, 1000, 1.5, 1000.0, -0.005, inf, nan], 'd1': datetime.datetime(1979, 5, 27, 7, 32, tzinfo=datetime.timezone.utc), 'd2': datetime.datetime(1979, 5, 27, 0, 32, 0, 999000, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=61200))), 'd3': datetime.datetime(1979, 5, 27, 7, 32), 'd4': datetime.date(1979, 5, 27), 'd5': datetime.time(7, 32), 'b': [True, False, {'x': 1, 'y': {'z': 'q'}}, {}], 'ml': 'a b\nc', 'ml2': 'x\ny', 'a': {'b': {'c': {'k': 1}}, 'v': 2}, 'p': [{'n': 1}, {'n': 2, 'q': {'r': 3}}]}
for bad in ['a = ', 'a', 'a = 1 2', '[a', 'a = [1', 'a = "x', '= 1', 'a = 1\na = 2', '[a]\n[a]', 'a = 01', 'a = tru', 'a = {x = 1', 'a.b = 1\na = 2', 'a = "\\q"', '[[a]]\n[a]', 'a = 1 # c\nb']:
    try: print(repr(bad), tomllib.loads(bad))
    except tomllib.TOMLDecodeError as e: print(repr(bad), e)
    # expect: 'a = ' Invalid value (at end of document)
    # expect: 'a' Expected '=' after a key in a key/value pair (at end of document)
    # expect: 'a = 1 2' Expected newline or end of document after a statement (at line 1, column 7)
    # expect: '[a' Expected ']' at the end of a table declaration (at end of document)
    # expect: 'a = [1' Unclosed array (at end of document)
    # expect: 'a = "x' Unterminated string (at end of document)
    # expect: '= 1' Invalid statement (at line 1, column 1)
    # expect: 'a = 1\na = 2' Cannot overwrite a value (at end of document)
    # expect: '[a]\n[a]' Cannot declare ('a',) twice (at line 2, column 3)
    # expect: 'a = 01' Expected newline or end of document after a statement (at line 1, column 6)
    # expect: 'a = tru' Invalid value (at line 1, column 5)
    # expect: 'a = {x = 1' Unclosed inline table (at end of document)
    # expect: 'a.b = 1\na = 2' Cannot overwrite a value (at end of document)
    # expect: 'a = "\\q"' Unescaped '\' in a string (at line 1, column 8)
    # expect: '[[a]]\n[a]' Cannot declare ('a',) twice (at line 2, column 3)
    # expect: 'a = 1 # c\nb' Expected '=' after a key in a key/value pair (at end of document)
import io
print(tomllib.load(io.BytesIO(b'x = 1.5')), tomllib.loads('x = 1.5', parse_float=str))  # expect: {'x': 1.5} {'x': '1.5'}

for text in ('d = 2021-13-01', 'd = 2021-02-30 # none', 't = 25:00:00', "x = 'a", 'x = "\\u12"', '[a]\nb=1\n[a.b]', 'a=[]\n[[a]]', '[a]\n[a]', "x = '''a"):
    try:
        print(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        print(error)
# expect: Expected newline or end of document after a statement (at line 1, column 9)
# expect: Invalid date or datetime (at line 1, column 5)
# expect: Expected newline or end of document after a statement (at line 1, column 7)
# expect: Expected "'" (at end of document)
# expect: Invalid hex value (at line 1, column 8)
# expect: Cannot overwrite a value (at line 3, column 5)
# expect: Cannot mutate immutable namespace ('a',) (at line 2, column 4)
# expect: Cannot declare ('a',) twice (at line 2, column 3)
# expect: Expected "'''" (at end of document)
