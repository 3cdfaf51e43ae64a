x = 5; name = 'bob'; d = {'a': 1}; l = [1, 2]
print(f'{x}', f'{x!r}', f'{name!r}', f'{name!s:>5}', f'{x:03d}', f'{x:>{x}}', f'{x + 1}', f'{d["a"]}', f"{d['a']}", f'{l[0]}', f'{name.upper()}', f'{{}}', f'{{{x}}}', f'{x}{x}', f'', f'a{x}b{x}c', f'{x=}', f'{x = }', f'{x=!s}', f'{x=:04}', f'{name=}', f'{x+1=}', f'{(lambda: 3)()}', f'{x if x else 0}', f'{x:{"0"}>{3}}', f'{1,2}', f'{[i for i in range(3)]}', f'{ {1: 2}[1] }', f'{"a" "b"}', f'{x!r:^{10}}|', f'{3.14159:.2f}', f'{1e10:,.1f}', f'{x:#x}', f'{None}', f'{True:>5}', f'{x:}', F'{x}', rf'\n{x}', fr'{x}\t', f'{x}' 'b' f'{x}', f'''{
x}''', f'{x:{x}.{x}}', f'{x:{"d"}}', f'{x!a}', f'{not x}', f'{x>3}', f'{x==5}', f'{x!=5}', f'{"é"!a}', f'\x41{x}\N{DIGIT ONE}', f'{x:%}', f'{"%s" % x}', f'{x}%', f'{d}', f'{[]}', f'{f"{x}"}', f'{f"{name!r}":>8}')
def t(s):
    try: print(s, eval(s))
    except SyntaxError as e: print(s, 'SyntaxError', e.msg)
    except Exception as e: print(s, type(e).__name__, e)
for s in ("f'{}'", "f'{ }'", "f'{'", "f'}'", "f'{x'", "f'{x!}'", "f'{x!z}'", "f'{x!rr}'", "f'{x:'", "f'{x:{y'", "f'{undefined}'", "f'{x:d}' + 1", "f'{name:d}'", "f'{x:s}'", "f'{1/0}'", "f'{x!r:d}'", "f'{a b}'", "f'{#}'", "f'{\\n}'", "f'{x:\\x41>5}'", "f'{*l}'", "f'{*l,}'", "f'{**d}'", "f'{x:{x:{x}}}'", "f'{x:{x:{x:{x}}}}'", "f'{lambda x: 1}'", "f'{yield}'", "f'{x=!r:>10}'", "f'{x = !s}'", "f'{x:=5}'", "f'{(x:=7)}'", "f'{x}}'", "f'{{x}'", "f'{x!s' ", "f'{!r}'", "f'{:5}'", "f'{=}'", "f'{l[}'", "f'{x)}'", "f'{(x}'", "f'{x;y}'", "f'{x:[}'", "f'{x:<}'", "f'{x,}'", "f'{return}'", "f'{l[0]:>{l[1]}}'", "f'{\"a\"}'", "f'{x +}'", "f'{x,y}'", "f'{b\"a\"}'", "f'{x if}'", "f'{1_000:_}'"):
    t(s)
# expect error: ValueError: Precision not allowed in integer format specifier
