x = 5; name = 'w'; d = {'k': 'v'}
print(f'{x}', f'{x!r}', f'{x:>5}', f'{x=}', f'{x = }', f'{x+1=}', f'{name!r:>6}', f'{d["k"]}', f'{{}}', f'{x:{x}}', f'{"a" "b"}', f'{x:0{x}d}', f'{(lambda y: y*2)(3)}', f'{[i for i in range(3)]}', f'''{
x}''', f'{x if x > 3 else 0}', f'{x!s}', f'{name:*^{x}}', rf'\{x}', f'\x41{x}\n'.strip(), f'{x:,}', f'{3.14159:.2f}', f'{x:x}', f'{None}', f'{x==5}', f'{x!=5}', f'{ {1: 2}[1] }', f'a{x}b' 'c{x}' f'd{x}')
# expect: 5 5     5 x=5 x = 5 x+1=6    'w' v {}     5 ab 00005 6 [0, 1, 2] 5 5 5 **w** \5 A5 5 3.14 5 None True False 2 a5bc{x}d5
print(f'{x=!s}', f'{x=:>4}', f'{name=}', f'{x:%}', f"{'nested ' + f'{x}'}")  # expect: x=5 x=   5 name='w' 500.000000% nested 5
