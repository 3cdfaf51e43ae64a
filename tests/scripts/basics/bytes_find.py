b = b'hello world'
print(b.find(b'll'), b.find(b'll', 3), b.find(b''), b.find(b'', 20), b.rfind(b'l'), b.find(b'o', -5), b.find(111))  # expect: 2 -1 0 -1 9 7 4
print(b.replace(b'l', b'L'), b.replace(b'l', b'', 1), b.split(), b.split(b'o', 1), b.rsplit(None, 1))
# expect: b'heLLo worLd' b'helo world' [b'hello', b'world'] [b'hell', b' world'] [b'hello', b'world']
print(b.count(b'o'), b.startswith(b'he'), b.endswith(b'ld', 0, 3), b.strip(b'hd'), b.upper().lower(), b.isalpha())
# expect: 2 True False b'ello worl' b'hello world' False
try:
    b.index(b'zz')
except ValueError as e:
    print(e)  # expect: subsection not found
try:
    b.find('a')
except TypeError as e:
    print(e)  # expect: argument should be integer or bytes-like object, not 'str'
try:
    b.replace(b'a')
except TypeError:
    print('TypeError')  # expect: TypeError
print(b[0:0], b[20:], b[::-2])  # expect: b'' b'' b'drwolh'
