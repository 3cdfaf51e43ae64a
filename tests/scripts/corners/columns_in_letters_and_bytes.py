def t(f):
    try: f()
    except SyntaxError as e: print(e.offset, e.end_offset, repr(e.text))

s = "x = 'éé' 5\n"
for source in (s, s.encode(), '# coding: utf-8\n' + s, ('# coding: utf-8\n' + s).encode(), b'\xef\xbb\xbf' + s.encode()):
    t(lambda: compile(source, 'f', 'exec'))
    # expect: 10 11 "x = 'éé' 5\n"
    # expect: 12 13 "x = 'éé' 5\n"
    # expect: 10 11 "x = 'éé' 5\n"
    # expect: 10 11 "x = 'éé' 5\n"
    # expect: 10 11 "x = 'éé' 5\n"
for source in ("'é'; f(é=1, é=2)", "'é'; return 1", "'é'; '", "'é'; $", "'é'; (", "'é'; f'{a b}'", "'é'; def f(x, x): 1", "def f(é, é): 1"):
    t(lambda: compile(source, 'f', 'exec')); t(lambda: compile(source.encode(), 'f', 'exec'))
    # expect: 15 19 None
    # expect: 15 19 None
    # expect: 7 15 None
    # expect: 7 15 None
    # expect: 6 6 "'é'; '"
    # expect: 6 6 "'é'; '"
    # expect: 6 7 "'é'; $\n"
    # expect: 7 8 "'é'; $\n"
    # expect: 6 0 "'é'; (\n"
    # expect: 7 0 "'é'; (\n"
    # expect: 2 5 '(a b)\n'
    # expect: 2 5 '(a b)\n'
    # expect: 6 9 "'é'; def f(x, x): 1\n"
    # expect: 7 10 "'é'; def f(x, x): 1\n"
    # expect: 11 13 None
    # expect: 11 13 None
t(lambda: eval("'é' 5")); t(lambda: eval("'é' 5".encode()))
# expect: 5 6 "'é' 5"
# expect: 6 7 "'é' 5"

import os, sys
sys.path.insert(0, '/tmp')
for i, source in enumerate((s, 'return 1\n', 'x = (1,\ny = 2\n')):
    name = f'_with_mistakes_{i}'
    with open(f'/tmp/{name}.py', 'w') as file:
        file.write(source)
    t(lambda: __import__(name))
    # expect: 12 13 "x = 'éé' 5\n"
    # expect: 1 9 'return 1\n'
    # expect: 5 0 'x = (1,\n'
    os.remove(f'/tmp/{name}.py')
