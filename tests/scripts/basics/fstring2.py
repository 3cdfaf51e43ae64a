a = 5; b = 'x'; d = {'k': [1, 2]}
print(f'{a}{b}', f'{a:3}|{a:<3}|{a:^3}|{a:03}', f'{b!r}', f'{d["k"][0]}', f'{a=}', f'{a + 1 = }', f'{3.14159:.{2}f}', f'{{{a}}}', f'{"q"}', f'{a:b} {a:x}', f'{[i for i in range(a)]}', f'{a if a else b}', f'{lambda_ if (lambda_ := 1) else 0}', f'{b:>{a}}', f'{b*2}', f'{None}', f'{a,b}', f'{(a)}', f'{a!s:5}|', f'{1e3:g}', f'{-a:+d}', f'{True:d}', f'{b.upper()!r:>6}')
# expect: 5x   5|5  | 5 |005 'x' 1 a=5 a + 1 = 6 3.14 {5} q 101 5 [0, 1, 2, 3, 4] 5 1     x xx None (5, 'x') 5 5    | 1000 -5 1    'X'
for s in ("f'{}'", "f'{a'", "f'}'", "f'{a!x}'", "f'{a:d} {b:d}'", "f'{zz}'", "f'{a b}'", "f'{a.x}'", "f'{1/0}'", "f'{b:.2f}'"):
    try: print(eval(s))
    except SyntaxError as e: print('SyntaxError', e.msg)
    except Exception as e: print(type(e).__name__, e)
# expect: SyntaxError f-string: empty expression not allowed
# expect: SyntaxError f-string: expecting '}'
# expect: SyntaxError f-string: single '}' is not allowed
# expect: SyntaxError f-string: invalid conversion character: expected 's', 'r', or 'a'
# expect: ValueError Unknown format code 'd' for object of type 'str'
# expect: NameError name 'zz' is not defined
# expect: SyntaxError f-string: invalid syntax. Perhaps you forgot a comma?
# expect: AttributeError 'int' object has no attribute 'x'
# expect: ZeroDivisionError division by zero
# expect: ValueError Unknown format code 'f' for object of type 'str'
