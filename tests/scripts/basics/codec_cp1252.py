# The code page of Western Windows.
def show(function, *arguments):
    try:
        print(ascii(function(*arguments)))
    except (UnicodeError, LookupError) as error:
        print(type(error).__name__, ascii(str(error)))


everything = bytes(range(256))
print(ascii(everything.decode('cp1252', 'replace')))
# expect: '\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\x7f\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff'
print(everything.decode('cp1252', 'ignore').encode('windows-1252') == everything.translate(None, b'\x81\x8d\x8f\x90\x9d'))  # expect: True
show('price: 5 €'.encode, 'cp1252')  # expect: b'price: 5 \x80'
show('\u0430b'.encode, 'CP1252')  # expect: UnicodeEncodeError "'charmap' codec can't encode character '\\u0430' in position 0: character maps to <undefined>"
for errors in ('ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace'):
    show('\u0430b'.encode, 'cp1252', errors)
    # expect: b'b'
    # expect: b'?b'
    # expect: b'&#1072;b'
    # expect: b'\\u0430b'
show(b'a\x81'.decode, 'cp1252')  # expect: UnicodeDecodeError "'charmap' codec can't decode byte 0x81 in position 1: character maps to <undefined>"
show(b'\x93quoted\x94'.decode, 'cp1252')  # expect: '\u201cquoted\u201d'
