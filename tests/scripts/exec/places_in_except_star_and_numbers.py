# cpython: 3.11.7
# Where CPython sees what is wrong with handlers of except*, bases of a class and letters behind a number.
def places(*texts):
    for text in texts:
        try:
            compile(text, 'f', 'exec')
        except SyntaxError as error:
            print(error.msg, error.lineno, error.offset, error.end_offset)


places('def f():\n try: pass\n except* A: return 1', 'def f():\n try: pass\n except* A: return')
# expect: 'break', 'continue' and 'return' cannot appear in an except* block 3 20 21
# expect: 'break', 'continue' and 'return' cannot appear in an except* block 3 13 19
places('try: pass\nexcept A: pass\nexcept  *  B: pass', 'try: pass\nexcept* A: pass\nexcept B: pass')
# expect: cannot have both 'except' and 'except*' on the same 'try' 3 1 10
# expect: cannot have both 'except' and 'except*' on the same 'try' 3 1 7
places("class C(x for x in y): pass")  # expect: invalid syntax 1 11 14
places('1é', '0x1é', '1.5é', '1\u3000', '1\u0661', 'x = 1€', '1_é')
# expect: invalid syntax 1 2 3
# expect: invalid syntax 1 4 5
# expect: invalid syntax 1 4 5
# expect: invalid non-printable character U+3000 1 2 2
# expect: invalid character '١' (U+0661) 1 2 2
# expect: invalid character '€' (U+20AC) 1 6 6
# expect: invalid decimal literal 1 2 2
