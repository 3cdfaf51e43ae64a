for spec in ('', '10', '<10', '>10', '^10', '*^10', '.2', '10.2', 's', '10s', '=10', '+', 'd', '05', ',', '.2s', 'é^5', '#', '_', '^', '<', 'x<3'):
    try: print(spec, repr(format('hello', spec)))
    except Exception as e: print(spec, type(e).__name__, e)
# expect:  'hello'
# expect: 10 'hello     '
# expect: <10 'hello     '
# expect: >10 '     hello'
# expect: ^10 '  hello   '
# expect: *^10 '**hello***'
# expect: .2 'he'
# expect: 10.2 'he        '
# expect: s 'hello'
# expect: 10s 'hello     '
# expect: =10 ValueError '=' alignment not allowed in string format specifier
# expect: + ValueError Sign not allowed in string format specifier
# expect: d ValueError Unknown format code 'd' for object of type 'str'
# expect: 05 'hello'
# expect: , ValueError Cannot specify ',' with 's'.
# expect: .2s 'he'
# expect: é^5 'hello'
# expect: # ValueError Alternate form (#) not allowed in string format specifier
# expect: _ ValueError Cannot specify '_' with 's'.
# expect: ^ 'hello'
# expect: < 'hello'
# expect: x<3 'hello'
print(format(None, ''), format([1], ''), format(True, 'd'), format(True, ''), format(True, '5'), f'{True:>6}')
# expect: None [1] 1 True     1      1
for v in (None, [], {}, object, (1,)):
    try: format(v, '5')
    except Exception as e: print(type(e).__name__, e)
# expect: TypeError unsupported format string passed to NoneType.__format__
# expect: TypeError unsupported format string passed to list.__format__
# expect: TypeError unsupported format string passed to dict.__format__
# expect: TypeError unsupported format string passed to type.__format__
# expect: TypeError unsupported format string passed to tuple.__format__
