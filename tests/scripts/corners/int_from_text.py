for s in ('10','-10','+7',' 12 ','0x1f','1_000','0b11','0o17','z','1__0','_1','1_','','  ','١٢'):
    for b in (10, 0, 16, 36):
        try: print(repr(s), b, int(s, b))
        except ValueError as e: print(e)
# expect: '10' 10 10
# expect: '10' 0 10
# expect: '10' 16 16
# expect: '10' 36 36
# expect: '-10' 10 -10
# expect: '-10' 0 -10
# expect: '-10' 16 -16
# expect: '-10' 36 -36
# expect: '+7' 10 7
# expect: '+7' 0 7
# expect: '+7' 16 7
# expect: '+7' 36 7
# expect: ' 12 ' 10 12
# expect: ' 12 ' 0 12
# expect: ' 12 ' 16 18
# expect: ' 12 ' 36 38
# expect: invalid literal for int() with base 10: '0x1f'
# expect: '0x1f' 0 31
# expect: '0x1f' 16 31
# expect: '0x1f' 36 42819
# expect: '1_000' 10 1000
# expect: '1_000' 0 1000
# expect: '1_000' 16 4096
# expect: '1_000' 36 46656
# expect: invalid literal for int() with base 10: '0b11'
# expect: '0b11' 0 3
# expect: '0b11' 16 2833
# expect: '0b11' 36 14293
# expect: invalid literal for int() with base 10: '0o17'
# expect: '0o17' 0 15
# expect: invalid literal for int() with base 16: '0o17'
# expect: '0o17' 36 31147
# expect: invalid literal for int() with base 10: 'z'
# expect: invalid literal for int() with base 0: 'z'
# expect: invalid literal for int() with base 16: 'z'
# expect: 'z' 36 35
# expect: invalid literal for int() with base 10: '1__0'
# expect: invalid literal for int() with base 0: '1__0'
# expect: invalid literal for int() with base 16: '1__0'
# expect: invalid literal for int() with base 36: '1__0'
# expect: invalid literal for int() with base 10: '_1'
# expect: invalid literal for int() with base 0: '_1'
# expect: invalid literal for int() with base 16: '_1'
# expect: invalid literal for int() with base 36: '_1'
# expect: invalid literal for int() with base 10: '1_'
# expect: invalid literal for int() with base 0: '1_'
# expect: invalid literal for int() with base 16: '1_'
# expect: invalid literal for int() with base 36: '1_'
# expect: invalid literal for int() with base 10: ''
# expect: invalid literal for int() with base 0: ''
# expect: invalid literal for int() with base 16: ''
# expect: invalid literal for int() with base 36: ''
# expect: invalid literal for int() with base 10: '  '
# expect: invalid literal for int() with base 0: '  '
# expect: invalid literal for int() with base 16: '  '
# expect: invalid literal for int() with base 36: '  '
# expect: '١٢' 10 12
# expect: '١٢' 0 12
# expect: '١٢' 16 18
# expect: '١٢' 36 38
