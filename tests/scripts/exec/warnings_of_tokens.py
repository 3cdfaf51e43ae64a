# Numbers that run into a keyword, escapes that mean nothing; names of characters; constants of code.
import traceback
import types
import warnings

for text in ('1if 1 else 2', '0b1and 2', '0xfor 3', '1jor 2', '0o7in[7]', r"'\d'", r"'\z\q'", r"b'\u1234'", r"'\400' '\377'", r"f'\d{1}'",
             r"r'\d'", r"'\\d \' \n \x41 \u0041 \N{BULLET} \012'", r"'\ '", r"b'\N'"):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always')
        print(text, ascii(eval(text)), [(each.category.__name__, str(each.message), each.lineno) for each in seen])
        # expect: 1if 1 else 2 1 [('SyntaxWarning', 'invalid decimal literal', 1)]
        # expect: 0b1and 2 2 [('SyntaxWarning', 'invalid binary literal', 1)]
        # expect: 0xfor 3 15 [('SyntaxWarning', 'invalid hexadecimal literal', 1)]
        # expect: 1jor 2 1j [('SyntaxWarning', 'invalid imaginary literal', 1)]
        # expect: 0o7in[7] True [('SyntaxWarning', 'invalid octal literal', 1)]
        # expect: '\d' '\\d' [('DeprecationWarning', "invalid escape sequence '\\d'", 1)]
        # expect: '\z\q' '\\z\\q' [('DeprecationWarning', "invalid escape sequence '\\z'", 1)]
        # expect: b'\u1234' b'\\u1234' [('DeprecationWarning', "invalid escape sequence '\\u'", 1)]
        # expect: '\400' '\377' '\u0100\xff' [('DeprecationWarning', "invalid octal escape sequence '\\400'", 1)]
        # expect: f'\d{1}' '\\d1' [('DeprecationWarning', "invalid escape sequence '\\d'", 1)]
        # expect: r'\d' '\\d' []
        # expect: '\\d \' \n \x41 \u0041 \N{BULLET} \012' "\\d ' \n A A \u2022 \n" []
        # expect: '\ ' '\\ ' [('DeprecationWarning', "invalid escape sequence '\\ '", 1)]
        # expect: b'\N' b'\\N' [('DeprecationWarning', "invalid escape sequence '\\N'", 1)]
with warnings.catch_warnings():
    warnings.simplefilter('error')
    for text in (r"x = '\d'", 'x = 1if x else 2'):
        try:
            compile(text, 'here', 'exec')
        except SyntaxError as error:
            print(error)
            # expect: invalid escape sequence '\d' (here, line 1)
            # expect: invalid decimal literal (here, line 1)
print(ascii('\N{HANGUL SYLLABLE GA}\N{HANGUL SYLLABLE HIH}\N{HANGUL SYLLABLE OE}\N{HANGUL SYLLABLE BBALG}'))  # expect: '\uac00\ud7a3\uc678\ube69'
print(ascii('\N{CJK UNIFIED IDEOGRAPH-4E00}\N{CYRILLIC SMALL LETTER YA}\N{CYRILLIC CAPITAL LETTER IO}\N{HEBREW LETTER TAV}'))
# expect: '\u4e00\u044f\u0401\u05ea'
print(ascii('\N{LF}\N{TAB}\N{SPACE}\N{NBSP}\N{COMBINING TILDE}\N{PILE OF POO}\N{BELL}\N{REVERSE SOLIDUS}'))  # expect: '\n\t \xa0\u0303\U0001f4a9\U0001f514\\'
for name in ('HANGUL SYLLABLE GX', 'HANGUL SYLLABLE ', 'CJK UNIFIED IDEOGRAPH-0041', 'CJK UNIFIED IDEOGRAPH-4E0G', 'NO SUCH THING', 'hangul syllable ga'):
    try:
        eval("'\\N{%s}'" % name)
    except SyntaxError as error:
        print(error)
        # expect: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-21: unknown Unicode character name (<string>, line 1)
        # expect: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-19: unknown Unicode character name (<string>, line 1)
        # expect: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-29: unknown Unicode character name (<string>, line 1)
        # expect: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-29: unknown Unicode character name (<string>, line 1)
        # expect: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-16: unknown Unicode character name (<string>, line 1)
        # expect: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-21: unknown Unicode character name (<string>, line 1)
code = compile('def f(a):\n    return [x for x in a]\nclass C:\n    pass\ng = lambda: 5', 'here', 'exec')
print([each.co_name for each in code.co_consts if isinstance(each, types.CodeType)])  # expect: ['f', 'C', '<lambda>']
for text in ('f(a b)', 'x = 1 2', '    f(x for x in y, 1)', '  (a, b'):
    try:
        exec(text)
    except SyntaxError as error:
        print(*traceback.format_exception_only(error), sep='', end='')
        # expect:   File "<string>", line 1
        # expect:     f(a b)
        # expect:       ^^^
        # expect: SyntaxError: invalid syntax. Perhaps you forgot a comma?
        # expect:   File "<string>", line 1
        # expect:     x = 1 2
        # expect:           ^
        # expect: SyntaxError: invalid syntax
        # expect:   File "<string>", line 1
        # expect:     f(x for x in y, 1)
        # expect: IndentationError: unexpected indent
        # expect:   File "<string>", line 1
        # expect:     (a, b
        # expect: IndentationError: unexpected indent
error = ValueError('x')
for notes in ('ab', ['a\nb', 5], 7, [], None, ('t',)):
    error.__notes__ = notes
    print(traceback.format_exception_only(error))
    # expect: ['ValueError: x\n', 'a\n', 'b\n']
    # expect: ['ValueError: x\n', 'a\n', 'b\n', '5\n']
    # expect: ['ValueError: x\n', '7']
    # expect: ['ValueError: x\n']
    # expect: ['ValueError: x\n']
    # expect: ['ValueError: x\n', 't\n']
print(traceback.format_exception_only(SyntaxError('m', ('f.py', 1, 3, '   a b c\n', 1, 5))))
# expect: ['  File "f.py", line 1\n', '    a b c\n', 'SyntaxError: m\n']
print(eval(memoryview(b'1 + 2')))  # expect: 3

for each in range(2):
    compile('5()', 'twice.py', 'exec')
# expect stderr: twice.py:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
# expect stderr: twice.py:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
