print(repr('\x00\t\n\r"\'\\'), repr("'"), repr('"'), repr('\'"'), ascii('é\u1234'), repr(b'\x00\t"\'\\\xff'), repr('\x7f\x80\xa0'))
# expect: '\x00\t\n\r"\'\\' "'" '"' '\'"' '\xe9\u1234' b'\x00\t"\'\\\xff' '\x7f\x80\xa0'
print([1, 'a', "it's", None, 1.5, b'x', (1,), {'k': [1]}, {1}], str(['\n']), '%r' % ('\t',), f'{"a"!r}')
# expect: [1, 'a', "it's", None, 1.5, b'x', (1,), {'k': [1]}, {1}] ['\n'] '\t' 'a'
print('\a\b\f\v'.encode(), '\101\x41\u0041', '\
joined', r'\n', 'a' "b", '''tri
ple''')
# expect: b'\x07\x08\x0c\x0b' AAA joined \n ab tri
# expect: ple
print('a', 1, None, sep='-', end='|\n'); print(); print(*'abc'); print('', end=''); print('x\ty')
# expect: a-1-None|
# expect:
# expect: a b c
# expect: x	y
print(str(), str(5), str(b'a'), str(b'a', 'utf8'), str('é'.encode(), 'utf-8'), str([1]), str(None), str(int), str(...))
# expect:  5 b'a' a é [1] None <class 'int'> Ellipsis
