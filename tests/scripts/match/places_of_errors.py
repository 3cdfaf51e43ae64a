# Where CPython says that a pattern is wrong.
for text in ('case [a] | [b]: pass', 'case [1, [a, 2]] | [b, [c, _]]: pass', 'case {"k": a} | {"k": b}: pass', 'case C(x=a) | C(y=b): pass',
             'case (1 as a) | (2 as b): pass', 'case -1j + 2: pass', 'case 1j + 2: pass', 'case 1 - 2: pass'):
    try:
        compile('match x:\n ' + text, 'case.py', 'exec')
    except SyntaxError as e:
        print(text, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
        # expect: case [a] | [b]: pass alternative patterns bind different names 2 14 2 15
        # expect: case [1, [a, 2]] | [b, [c, _]]: pass alternative patterns bind different names 2 29 2 30
        # expect: case {"k": a} | {"k": b}: pass alternative patterns bind different names 2 24 2 25
        # expect: case C(x=a) | C(y=b): pass alternative patterns bind different names 2 20 2 21
        # expect: case (1 as a) | (2 as b): pass alternative patterns bind different names 2 19 2 20
        # expect: case -1j + 2: pass real number required in complex literal 2 8 2 10
        # expect: case 1j + 2: pass real number required in complex literal 2 7 2 9
        # expect: case 1 - 2: pass imaginary number required in complex literal 2 11 2 12
for text in ('match x y:\n case 1: pass', 'match x: case 1: pass', 'match "a" 1:\n case 1: pass', 'match 1 if 2:\n case 1: pass', 'match {} {}:\n case 1: pass'):
    try:
        compile(text, 'case.py', 'exec')
    except SyntaxError as e:
        print(repr(text), e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
        # expect: 'match x y:\n case 1: pass' invalid syntax 1 9 1 10
        # expect: 'match x: case 1: pass' invalid syntax 1 10 1 14
        # expect: 'match "a" 1:\n case 1: pass' invalid syntax 1 11 1 12
        # expect: 'match 1 if 2:\n case 1: pass' invalid syntax 1 13 1 14
        # expect: 'match {} {}:\n case 1: pass' invalid syntax 1 10 1 11
