# A function may have more variables than fit registers; loops, cells, `del` and generators have them as well.
body = ''.join(f'    v{i} = {i}\n' for i in range(400))
exec('def f(a):\n' + body + '''    v399 += a
    for v398 in range(3): pass
    (v397, v396), v395 = (1, 2), 3
    def inner(): return v5 + v394
    del v393
    try: v393
    except NameError: v392 = 'unbound'
    return v399, v398, v397, v396, v395, inner(), v392, v0
''')
print(f(1))  # expect: (400, 2, 1, 2, 3, 399, 'unbound', 0)
exec('def g():\n' + body + '    yield v399\n    v399 += 1\n    yield v399')
print(list(g()))  # expect: [399, 400]
